using System.Runtime.InteropServices;
using System.Text;

namespace Onus.Sources.Files;

/// <summary>
/// Tells pipes, sockets and devices, which might never answer, from files, before they are opened. .NET has no call for it; the layout of the system's own <c>stat</c>
/// differs from system to system, so this asks the runtime's native library, which has one layout for all and is part of every program.
/// </summary>
internal static class SpecialFile
{
    private const int StatusSize = 512;
    private const int ModeOffset = sizeof(int);
    private const int TypeMask = 0xF000;
    private const int Pipe = 0x1000;
    private const int Folder = 0x4000;
    private const int Regular = 0x8000;

    /// <summary>Whether neither a file nor a folder is at a path, links followed; false when nothing is there.</summary>
    public static bool IsAt(string path) => TypeOf(path) is not (0 or Regular or Folder);

    /// <summary>Whether a pipe that has a name of its own is at a path, and not one end of a pipe that some program has open (<c>/dev/stdout</c>, <c>/dev/fd/3</c>).</summary>
    public static bool IsNamedPipe(string path) => TypeOf(path) == Pipe && RealPath.Of(path) is { } real && TypeOf(real) == Pipe;

    /// <summary>The bits of the type; 0 when nothing is there, or the system has none.</summary>
    private static int TypeOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return 0;
        }

        var status = new byte[StatusSize];
        return Stat(Encoding.UTF8.GetBytes(path + '\0'), status) == 0 ? BitConverter.ToInt32(status, ModeOffset) & TypeMask : 0;
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] status);
}
