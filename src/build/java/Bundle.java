import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Makes one jar of the program and its libraries: nothing in it is squeezed, signed, or there for another Java version.
 *
 * <p>Run by Maven as one source file with ASM on its class path: {@code java Bundle.java <jar of the program> <folder of the
 * libraries> <jar to make> <timestamp>}. Classes in the format of Java 5 are written anew in that of Java 8, since a JVM keeps
 * no older ones in its start cache. {@code program.sha256} tells this program from every other one. The same content gives the
 * same bytes.
 */
final class Bundle {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICES = "META-INF/services/";
    private static final String VERSIONS = "META-INF/versions/";
    private static final String DIGEST = "program.sha256";
    private static final int JAVA = 21;
    private static final int OLDEST_KEPT = 50;
    private static final int WRITTEN_ANEW = 52;
    private static final int MAJOR_VERSION = 7;

    /** By path; of two files of one name the program's own counts, else that of the first library. */
    private final Map<String, byte[]> entries = new TreeMap<>();

    private final ClassLoader classes;

    private Bundle(ClassLoader classes) {
        this.classes = classes;
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(Path.of(args[0])));
        try (Stream<Path> libraries = Files.list(Path.of(args[1]))) {
            libraries.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        List<URL> places = new ArrayList<>();
        for (Path jar : jars) {
            places.add(jar.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(places.toArray(URL[]::new))) {
            Bundle bundle = new Bundle(classes);
            for (Path jar : jars) {
                bundle.add(jar, jar.equals(jars.get(0)));
            }
            bundle.entries.put(DIGEST, bundle.digest().getBytes(StandardCharsets.UTF_8));
            bundle.write(Path.of(args[2]), Instant.parse(args[3]));
        }
    }

    private String digest() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        entries.forEach((name, bytes) -> {
            digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Path jar, boolean own) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, Runtime.Version.parse("" + JAVA))) {
            for (JarEntry entry : file.versionedStream().toList()) {
                take(entry.getName(), file.getInputStream(entry).readAllBytes(), own);
            }
        }
    }

    private void take(String name, byte[] bytes, boolean own) throws IOException {
        if (name.startsWith(SERVICES)) {
            byte[] line = (new String(bytes, StandardCharsets.UTF_8).strip() + "\n").getBytes(StandardCharsets.UTF_8);
            entries.merge(name, line, Bundle::joined);
        } else if (isWanted(name, own)) {
            entries.putIfAbsent(name, name.endsWith(".class") ? renewed(bytes) : bytes);
        }
    }

    /** Of a library neither the describing files nor the signatures, whose digests nobody is to compute at each start. */
    private static boolean isWanted(String name, boolean own) {
        return !name.endsWith("/")
                && !name.equals("module-info.class")
                && !name.startsWith(VERSIONS)
                && (own ? !name.startsWith("META-INF/maven/") : !name.startsWith("META-INF/"));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private byte[] renewed(byte[] bytes) {
        if (bytes[MAJOR_VERSION] >= OLDEST_KEPT) {
            return bytes;
        }
        byte[] newer = bytes.clone();
        newer[MAJOR_VERSION] = WRITTEN_ANEW;
        ClassWriter writer = new Framed(classes);
        new ClassReader(newer).accept(writer, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Works out what an older class file does not tell: the types at each branch. */
    private static final class Framed extends ClassWriter {
        private final ClassLoader classes;

        Framed(ClassLoader classes) {
            super(COMPUTE_FRAMES);
            this.classes = classes;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return classes;
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            try {
                return super.getCommonSuperClass(one, other);
            } catch (TypeNotPresentException | LinkageError optional) {
                return "java/lang/Object";
            }
        }
    }

    private void write(Path jar, Instant time) throws IOException {
        Path aside = jar.resolveSibling(jar.getFileName() + ".new");
        try (OutputStream file = Files.newOutputStream(aside);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            out.setMethod(ZipOutputStream.STORED);
            List<String> names = new ArrayList<>(entries.keySet());
            names.remove(MANIFEST);
            names.add(0, MANIFEST);
            for (String name : names) {
                put(name, entries.get(name), time, out);
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(String name, byte[] bytes, Instant time, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.atZone(ZoneOffset.UTC).toLocalDateTime());
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
