using Shouldly;

namespace Onus.Testing;

/// <summary>
/// Compares text with a file beside the tests. With <c>ONUS_REWRITE_GOLDEN=1</c> in the environment the file is written anew instead:
/// look at the difference before committing it.
/// </summary>
public static class Golden
{
    private static readonly bool Rewrites = Environment.GetEnvironmentVariable("ONUS_REWRITE_GOLDEN") == "1";

    /// <summary>Compares.</summary>
    /// <param name="path">The file, below the folder tests.</param>
    /// <param name="actual">The text.</param>
    public static void Match(string path, string actual)
    {
        var file = Path.Combine(Checkout.Root, "tests", path);
        if (Rewrites)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        File.Exists(file).ShouldBeTrue($"tests/{path} is not there; ONUS_REWRITE_GOLDEN=1 writes it");
        actual.ShouldBe(File.ReadAllText(file), $"differs from tests/{path}; ONUS_REWRITE_GOLDEN=1 writes it anew");
    }
}
