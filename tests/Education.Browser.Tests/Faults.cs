using Xunit;

namespace Education.Browser.Tests;

/// <summary>Faults of pages, of which there may be none.</summary>
internal static class Faults
{
    /// <summary>Fails the test unless there are none, and then says each whole.</summary>
    public static void None(IEnumerable<string> faults)
    {
        string all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }
}
