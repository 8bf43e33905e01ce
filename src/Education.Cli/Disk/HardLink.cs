using System.Runtime.InteropServices;

namespace Education.Cli.Disk;

/// <summary>A second name for a file, so that an unchanged file is neither copied nor written again.</summary>
internal static partial class HardLink
{
    /// <summary>False where the disk or the system cannot; the caller then writes the file.</summary>
    public static bool TryMake(string existing, string link) =>
        OperatingSystem.IsWindows() ? CreateHardLink(link, existing, 0) : Link(existing, link) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string link);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string existing, nint security);
}
