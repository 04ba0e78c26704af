namespace Onus.Testing;

/// <summary>A test that needs files or folders of the shared folder: it is skipped, and counted as skipped, where one of them is not there.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(params string[] paths) => Skip = Checkout.WhyNot(paths);
}

/// <summary>The same for a test with several inputs.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(params string[] paths) => Skip = Checkout.WhyNot(paths);
}

/// <summary>A test that runs <c>terraform</c>: it is skipped, and counted as skipped, where there is none.</summary>
public sealed class TerraformFactAttribute : FactAttribute
{
    public TerraformFactAttribute() => Skip = Checkout.Terraform is null ? "terraform is not on the path" : null;
}

/// <summary>A test that runs programs of the machine's: it is skipped, and counted as skipped, where one of them is not there.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs) => Skip = programs.FirstOrDefault(program => !Checkout.HasProgram(program)) is { } missing ? $"{missing} is not on the path" : null;
}

/// <summary>A test that needs the linters from npm, which <c>eng/lint/install</c> installs: it is skipped, and counted as skipped, where they are not there.</summary>
public sealed class LintersFactAttribute : FactAttribute
{
    public LintersFactAttribute() => Skip = File.Exists(Path.Combine(Checkout.Root, "artifacts", "lint", ".installed")) ? null : "the linters are not there: eng/lint/install installs them";
}

/// <summary>A test that drives Chromium from node: it is skipped, and counted as skipped, where one of them, or what <c>eng/get-browser</c> installs, is not there.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Checkout.Node is null ? "node is not on the path"
        : Checkout.Chromium is null ? "chromium is not on the path; eng/get-browser installs it"
        : !Directory.Exists(Path.Combine(Checkout.Root, "tests", "browser", "node_modules", "playwright-core")) ? "tests/browser has no packages; eng/get-browser installs them" : null;
}
