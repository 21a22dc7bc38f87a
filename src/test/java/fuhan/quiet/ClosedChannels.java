package fuhan.quiet;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to the network. */
public final class ClosedChannels extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw Guarded.told("DatagramChannel");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw Guarded.told("DatagramChannel");
  }

  @Override
  public Pipe openPipe() {
    throw Guarded.told("Pipe");
  }

  @Override
  public AbstractSelector openSelector() {
    throw Guarded.told("Selector");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw Guarded.told("ServerSocketChannel");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw Guarded.told("SocketChannel");
  }
}
