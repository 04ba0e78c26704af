namespace Onus.Terraform.Modules;

/// <summary>Where a module that is not called by local path comes from, taken apart.</summary>
/// <param name="Package">The source without scheme, query and path within the package.</param>
/// <param name="Below">The path of the module within the package; empty for the package itself.</param>
internal sealed record ModuleAddress(string Package, string Below)
{
    /// <summary>The folders below a given one in which a copy may lie, likeliest first.</summary>
    public IEnumerable<string> FolderNames
    {
        get
        {
            var parts = Package.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0 || Array.IndexOf(parts, "..") >= 0)
            {
                yield break;
            }

            yield return string.Join('/', parts);
            if (parts.Length is 3 or 4 && !parts[0].Contains('.', StringComparison.Ordinal))
            {
                // A registry's NAMESPACE/NAME/PROVIDER lies in the repository NAMESPACE/terraform-PROVIDER-NAME.
                var repository = $"terraform-{parts[^1]}-{parts[^2]}";
                yield return $"{parts[^3]}/{repository}";
                yield return $"{parts[^3]}+{repository}";
                yield return repository;
            }
            else if (parts.Length >= 2)
            {
                yield return $"{parts[^2]}/{parts[^1]}";
                yield return $"{parts[^2]}+{parts[^1]}";
                yield return parts[^1];
            }
        }
    }

    public static ModuleAddress Parse(string source)
    {
        var text = source;
        if (text.IndexOf("::", StringComparison.Ordinal) is var forced and >= 0)
        {
            text = text[(forced + 2)..];
        }

        if (text.IndexOf('?', StringComparison.Ordinal) is var query and >= 0)
        {
            text = text[..query];
        }

        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
        {
            text = text[(scheme + 3)..];
        }

        if (text.IndexOf('@', StringComparison.Ordinal) is var user and >= 0)
        {
            text = text[(user + 1)..].Replace(':', '/');
        }

        var below = "";
        if (text.IndexOf("//", StringComparison.Ordinal) is var inside and >= 0)
        {
            below = text[(inside + 2)..].Trim('/');
            text = text[..inside];
        }

        return new ModuleAddress(text.EndsWith(".git", StringComparison.Ordinal) ? text[..^4] : text, below);
    }
}
