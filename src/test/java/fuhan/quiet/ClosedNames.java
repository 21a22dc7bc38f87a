package fuhan.quiet;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/**
 * Looks no name up but the machine's own, which the JDK asks for when it names its list of fonts (sun.font.FcFontConfiguration, for OFD files); that one is
 * answered here.
 */
public final class ClosedNames extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
        if (askedForFonts()) {
          return Stream.of(InetAddress.getLoopbackAddress());
        }
        throw new UnknownHostException(Guarded.told("name").getMessage());
      }

      private static boolean askedForFonts() {
        return StackWalker.getInstance()
            .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals("sun.font.FcFontConfiguration")));
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        throw new UnknownHostException(Guarded.told("address").getMessage());
      }
    };
  }

  @Override
  public String name() {
    return "closed";
  }
}
