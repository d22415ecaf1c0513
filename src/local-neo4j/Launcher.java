import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;
import picocli.CommandLine;
import sun.misc.Signal;

/**
 * Runs one Neo4j for the Node process that holds the other end of our standard input, and exits
 * when that process does: the kernel closes the pipe however Node ends, even after kill -9.
 *
 * <p>Arguments: the data folder, the pid of the Node process, and "ephemeral" to delete the data folder
 * at the end ("kept" otherwise).
 *
 * <p>Answers on standard output, one per line: "LOCKED pid" (another process holds the data folder;
 * we exit), "READY" (we hold the folder), "BOLT port" (Neo4j answers). After READY we read from
 * standard input: the initial password, then key=value settings, then an empty line. Secrets are
 * not passed on the command line, where every user of the machine could read them. After that, we
 * only wait for the end of the input, which means stop.
 */
public final class Launcher {
  private static final int LOCKED = 10;
  private static final int FAILED = 11;

  /** A shutdown that takes longer is aborted; Neo4j recovers from its transaction log at the next start. */
  private static final long STOP_MILLIS = 20_000;

  /** A field, because a channel held only by a local variable would be garbage collected and closed. */
  private static FileChannel lock;

  private final Path dataFolder;
  private final Path home;
  private final boolean ephemeral;
  private final PrintStream answers;
  private final CountDownLatch startEnded = new CountDownLatch(1);
  private final AtomicBoolean finishing = new AtomicBoolean();
  private final CommunityBootstrapper server =
      new CommunityBootstrapper() {
        @Override
        protected DatabaseManagementService createNeo(
            Config config, boolean daemonMode, GraphDatabaseDependencies dependencies) {
          // Just before this call, Neo4j installed handlers that exit without deleting anything.
          handleSignals();
          return super.createNeo(config, daemonMode, dependencies);
        }
      };

  private Launcher(Path dataFolder, boolean ephemeral, PrintStream answers) {
    this.dataFolder = dataFolder;
    this.home = dataFolder.resolve("neo4j");
    this.ephemeral = ephemeral;
    this.answers = answers;
  }

  public static void main(String[] args) throws IOException {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    // Everything that Neo4j prints goes to the log; standard output is for our few answers.
    System.setOut(System.err);
    Path dataFolder = Path.of(args[0]);
    lock(dataFolder.resolve("lock"), args[1], answers);
    new Launcher(dataFolder, args[2].equals("ephemeral"), answers).run();
  }

  /**
   * Locks the data folder, or reports which process holds the lock and exits. The kernel releases
   * this lock when the JVM exits, so it can't be left over from a process that died.
   */
  private static void lock(Path file, String pid, PrintStream answers) throws IOException {
    lock =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      ByteBuffer holder = ByteBuffer.allocate(32);
      lock.read(holder, 0);
      answers.println(
          "LOCKED " + new String(holder.array(), 0, holder.position(), StandardCharsets.UTF_8));
      Runtime.getRuntime().halt(LOCKED);
    }
    lock.truncate(0);
    lock.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private void run() {
    handleSignals();
    answers.println("READY");
    try {
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String password = input.readLine();
      Map<String, String> settings = readSettings(input);
      if (settings == null) {
        finishAfterStart(0);
        return;
      }
      // Not a daemon: it must keep the JVM alive until a shutdown is complete, after Neo4j's own
      // threads have ended; the shutdown hooks of a JVM that exits by itself would interfere.
      new Thread(() -> waitForEnd(input), "parent-watcher").start();
      start(password, settings);
    } catch (Exception error) {
      error.printStackTrace();
      finishAfterStart(FAILED);
    }
  }

  /** The settings up to the empty line, or null if the input ends before it: the parent has exited. */
  private static Map<String, String> readSettings(BufferedReader input) throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      if (line.isEmpty()) {
        return settings;
      }
      int equals = line.indexOf('=');
      settings.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return null;
  }

  private void start(String password, Map<String, String> settings) throws IOException {
    deleteTree(dataFolder.resolve("tmp")); // libraries that a killed JVM has left
    Files.createDirectories(dataFolder.resolve("tmp"));
    Path conf = home.resolve("conf");
    if (!Files.exists(home.resolve("data/databases/system"))) {
      setInitialPassword(conf, password);
    }
    int code = server.start(home, conf.resolve("neo4j.conf"), settings, false, false);
    if (code != 0) {
      finishAfterStart(FAILED);
      return;
    }
    GraphDatabaseAPI system =
        (GraphDatabaseAPI) server.getDatabaseManagementService().database("system");
    int port =
        system
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    startEnded.countDown();
    answers.println("BOLT " + port);
  }

  /** Called before Neo4j's first start, so that it never listens with its default password. */
  private void setInitialPassword(Path conf, String password) throws IOException {
    try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
      ExecutionContext context =
          new ExecutionContext(home, conf, System.err, System.err, files);
      // "--", because a password may begin with a dash.
      int code =
          new CommandLine(new SetInitialPasswordCommand(context)).execute("--", password);
      if (code != 0) {
        throw new IOException("The initial password could not be set.");
      }
    }
  }

  private void waitForEnd(BufferedReader input) {
    try {
      while (input.read() >= 0) {
        // Ignore any input; only its end matters.
      }
    } catch (IOException broken) {
      // A broken pipe counts as the end, too.
    }
    finish(0);
  }

  private void handleSignals() {
    for (String name : new String[] {"TERM", "INT", "HUP"}) {
      Signal.handle(new Signal(name), signal -> finish(0));
    }
  }

  private void finishAfterStart(int code) {
    startEnded.countDown();
    finish(code);
  }

  /** Stops Neo4j, deletes an ephemeral data folder, and exits the JVM. Only the first call has an effect. */
  private void finish(int code) {
    if (!finishing.compareAndSet(false, true)) {
      return;
    }
    Thread backstop = new Thread(this::haltLate, "stop-backstop");
    backstop.setDaemon(true);
    backstop.start();
    try {
      // Neo4j can't be stopped while it is starting, which takes seconds.
      startEnded.await();
      server.stop();
      if (ephemeral) {
        deleteTree(dataFolder);
      }
    } catch (Throwable error) {
      error.printStackTrace();
    } finally {
      Runtime.getRuntime().halt(code);
    }
  }

  private void haltLate() {
    try {
      Thread.sleep(STOP_MILLIS);
      System.err.println("The stop took too long and was cut off.");
      if (ephemeral) {
        deleteTree(dataFolder);
      }
    } catch (Throwable error) {
      error.printStackTrace();
    } finally {
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
            if (error instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // Node may be deleting the same folder
            }
            throw error;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException error)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
