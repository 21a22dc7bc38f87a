package fuhan.quiet;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The program with every way to the network closed; each try is told on the error stream as NETWORK. */
final class Guarded {
  static final String TOLD = "NETWORK ";

  private Guarded() {}

  // Deprecated because a program should not need it; a guard does.
  @SuppressWarnings("deprecation")
  public static void main(String[] arguments) throws Exception {
    Socket.setSocketImplFactory(() -> {
      throw told("Socket");
    });
    ServerSocket.setSocketFactory(() -> {
      throw told("ServerSocket");
    });
    DatagramSocket.setDatagramSocketImplFactory(() -> {
      throw told("DatagramSocket");
    });
    // An address may be named, but nobody may go there.
    URL.setURLStreamHandlerFactory(protocol -> List.of("http", "https", "ftp").contains(protocol) ? new Closed() : null);
    if (arguments.length == 1 && arguments[0].equals("--try")) {
      tryEveryWay();
    } else {
      Class.forName("fuhan.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
  }

  /** An address where nobody goes. */
  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) {
      throw told(address.toString());
    }
  }

  static IllegalStateException told(String what) {
    System.err.println(TOLD + what);
    return new IllegalStateException("The program may not speak to the network: " + what);
  }

  /** Shows that nothing gets past. */
  private static void tryEveryWay() {
    InetSocketAddress nowhere = InetSocketAddress.createUnresolved("example.invalid", 80);
    Map<String, Callable<Object>> ways = Map
        .of("Socket", () -> new Socket("192.0.2.1", 9), "ServerSocket", () -> new ServerSocket(0), "DatagramSocket", () -> {
          new DatagramSocket().close();
          return null;
        }, "SocketChannel", SocketChannel::open, "ServerSocketChannel", ServerSocketChannel::open, "DatagramChannel", DatagramChannel::open,
            "URL", () -> URI.create("http://192.0.2.1/").toURL().openStream(), "HttpClient",
            () -> HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://192.0.2.1/")).build(), HttpResponse.BodyHandlers.discarding()),
            "name", () -> InetAddress.getByName(nowhere.getHostString()));
    ways.forEach((name, way) -> {
      try {
        way.call();
        System.out.println("OPEN " + name);
      } catch (IOException e) {
        System.out.println("closed " + name + " " + e);
      } catch (Exception | Error e) {
        System.out.println("closed " + name);
      }
    });
  }
}
