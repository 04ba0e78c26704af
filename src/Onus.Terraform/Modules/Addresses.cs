namespace Onus.Terraform.Modules;

/// <summary>Addresses as Terraform writes them.</summary>
internal static class Addresses
{
    public static string Of(string module, bool isData, string type, string name, string key) =>
        (module.Length > 0 ? module + "." : "") + (isData ? "data." : "") + type + "." + name + key;

    /// <summary>How long the beginning of an address is that names its module, without the dot behind it; 0 in the root module.</summary>
    public static int ModuleLength(ReadOnlySpan<char> address)
    {
        var length = 0;
        while (Step(address, length) is var next && next > length)
        {
            length = next;
        }

        return length;
    }

    /// <summary>Where the module that begins at a place of a path ends; the place itself when none begins there.</summary>
    public static int Step(ReadOnlySpan<char> path, int from)
    {
        var at = from > 0 ? from + 1 : 0;
        if (from > 0 && (from >= path.Length || path[from] != '.'))
        {
            return from;
        }

        if (!path[Math.Min(at, path.Length)..].StartsWith("module.", StringComparison.Ordinal))
        {
            return from;
        }

        at += "module.".Length;
        at = NameEnd(path, at);
        return KeyEnd(path, at);
    }

    public static int NameEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not ('.' or '['))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a key in brackets ends, behind the bracket; the place itself when there is none.</summary>
    public static int KeyEnd(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '[')
        {
            return at;
        }

        var quoted = false;
        for (var i = at + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ']' when !quoted:
                    return i + 1;
            }
        }

        return text.Length;
    }
}
