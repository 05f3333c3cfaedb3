import java.net.URL;
import java.net.URLClassLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the class files of a jar stack maps: {@code StackMaps.java JAR}. Those compiled for Java 5
 * have none, and Java's start cache takes no class without. What they do stays the same.
 */
void main(String[] args) throws Exception {
  var jar = Path.of(args[0]);
  var mapped = jar.resolveSibling(jar.getFileName() + ".mapped");
  try (var from = new ZipFile(jar.toFile());
      var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
      var to = new ZipOutputStream(Files.newOutputStream(mapped))) {
    for (var entry : Collections.list(from.entries())) {
      byte[] bytes = from.getInputStream(entry).readAllBytes();
      var copied = new ZipEntry(entry.getName());
      copied.setTimeLocal(entry.getTimeLocal());
      to.putNextEntry(copied);
      to.write(isClass(entry) ? mapped(bytes, loader) : bytes);
    }
  }
  Files.move(mapped, jar, StandardCopyOption.REPLACE_EXISTING);
}

/** A module's description has no code. */
private static boolean isClass(ZipEntry entry) {
  return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
}

private static byte[] mapped(byte[] bytes, ClassLoader loader) {
  var writer =
      new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected ClassLoader getClassLoader() {
          return loader;
        }
      };
  var newer =
      new ClassVisitor(Opcodes.ASM9, writer) {
        @Override
        public void visit(
            int version,
            int access,
            String name,
            String signature,
            String parent,
            String[] interfaces) {
          super.visit(Math.max(version, Opcodes.V11), access, name, signature, parent, interfaces);
        }
      };
  new ClassReader(bytes).accept(newer, ClassReader.SKIP_FRAMES);
  return writer.toByteArray();
}
