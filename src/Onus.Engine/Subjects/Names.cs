namespace Onus.Engine.Subjects;

/// <summary>Helps where a name is not known.</summary>
internal static class Names
{
    /// <summary>A name that nobody knows, as it is repeated: what follows a sign of equality may be a secret in the wrong place.</summary>
    public static string Shown(string name) => name.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? name[..at] + "=…" : name;
}
