using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>Where an expression stands: in which instance of a module, and in which instance of a block with <c>count</c> or <c>for_each</c>.</summary>
/// <param name="Module">The instance of the module.</param>
/// <param name="Key">The key of the block's instance in brackets; empty when it has none.</param>
/// <param name="Block">The block; null where nothing is repeated.</param>
internal readonly record struct Site(PlannedModule Module, string Key, Repeatable? Block);

/// <summary>
/// Finds the instances that names in expressions stand for, through variables of modules, outputs and <c>each</c>. Only what the plan itself says counts.
/// </summary>
/// <param name="addresses">The addresses of all its instances.</param>
internal sealed class ReferenceResolver(JsonInput input, PlannedModules scopes, HashSet<string> addresses)
{
    private const int MaxDepth = 32;

    private const int StepsOfName = 4;
    private readonly Dictionary<int, string[]> _references = [];
    private string[]? _lastReferences;
    private Site _lastSite;
    private ReferenceSearch? _last;

    /// <summary>What an expression refers to.</summary>
    /// <param name="references">The names that the plan lists for it.</param>
    public ReferenceSearch Resolve(string[] references, Site site)
    {
        // The elements of one list have one expression.
        if (_last is null || !ReferenceEquals(references, _lastReferences) || site != _lastSite)
        {
            (_last, _lastReferences, _lastSite) = (new ReferenceSearch(), references, site);
            Resolve(references, site, "", _last, 0);
        }

        return _last;
    }

    private string[] ReferencesAt(int offset) =>
        _references.TryGetValue(offset, out var known) ? known : _references[offset] = ExpressionNode.ReadReferences(input, offset);

    /// <summary>Whether a search may go on.</summary>
    private bool Step(ReferenceSearch search)
    {
        var suffices = input.Budget.Take(StepsOfName);
        search.IsIncomplete |= !suffices;
        return suffices && search.Step();
    }

    /// <param name="rest">What is taken of the expression's value, such as <c>.arn</c>.</param>
    /// <param name="depth">How many variables, outputs and loops were gone through.</param>
    private void Resolve(string[] references, Site site, string rest, ReferenceSearch search, int depth)
    {
        if (depth > MaxDepth)
        {
            search.IsIncomplete = true;
            return;
        }

        var usesKey = UsesKey(references);
        var last = "";
        foreach (var reference in references)
        {
            // Terraform lists "a.b.c" and then "a.b" for one and the same name.
            if (IsBeginning(reference, last))
            {
                continue;
            }

            last = reference;
            if (!Step(search))
            {
                return;
            }

            ResolveOne(reference, site, usesKey, rest, search, depth);
        }
    }

    private void ResolveOne(string reference, Site site, bool usesKey, string rest, ReferenceSearch search, int depth)
    {
        var dot = Addresses.NameEnd(reference, 0);
        switch (reference.AsSpan(0, dot))
        {
            case "var":
                Variable(reference, dot, site, rest, search, depth);
                break;
            case "module":
                Output(reference, site, usesKey, rest, search, depth);
                break;
            case "each":
                Each(reference, site, rest, search, depth);
                break;
            case "count" or "path" or "terraform" or "self":
                search.HasOthers |= !reference.StartsWith("count.", StringComparison.Ordinal);
                break;
            case "local":
                search.IsIncomplete = true;
                break;
            case "data":
                Block(reference, dot + 1, isData: true, site, usesKey, rest, search);
                break;
            case "resource":
                Block(reference, dot + 1, isData: false, site, usesKey, rest, search);
                break;
            default:
                Block(reference, 0, isData: false, site, usesKey, rest, search);
                break;
        }
    }

    private void Variable(string reference, int dot, Site site, string rest, ReferenceSearch search, int depth)
    {
        if (dot >= reference.Length || site.Module is not { Parent: { } parent, Call: { } call })
        {
            search.HasOthers = true;
            return;
        }

        var end = Addresses.NameEnd(reference, dot + 1);
        call.Arguments ??= ExpressionNode.ReadBlock(input, call.Expressions);
        if (call.Arguments.Of(reference[(dot + 1)..end]) is not [{ References: { } references }])
        {
            search.HasOthers = true;
            return;
        }

        Resolve(references, new Site(parent, site.Module.Key, call), reference[end..] + rest, search, depth + 1);
    }

    private void Output(string reference, Site site, bool usesKey, string rest, ReferenceSearch search, int depth)
    {
        var nameEnd = Addresses.NameEnd(reference, "module.".Length <= reference.Length ? "module.".Length : reference.Length);
        var keyEnd = Addresses.KeyEnd(reference, nameEnd);
        var prefix = site.Module.Path.Length > 0 ? site.Module.Path + "." : "";
        var path = prefix + reference[..keyEnd];
        var child = scopes.Find(path)
            ?? (keyEnd == nameEnd && usesKey && site.Key.Length > 0 ? scopes.Find(path + site.Key) : null);
        if (child is null)
        {
            search.IsIncomplete = true;
            return;
        }

        // "module.a" alone, as in for_each = module.a: the output is named by what is taken of it.
        var tail = reference[keyEnd..] + rest;
        var outputEnd = tail.Length > 1 && tail[0] == '.' ? Addresses.NameEnd(tail, 1) : 0;
        if (outputEnd == 0 || !child.Module.Outputs.TryGetValue(tail[1..outputEnd], out var output))
        {
            search.IsIncomplete = true;
            return;
        }

        Resolve(ReferencesAt(output), new Site(child, "", null), tail[outputEnd..], search, depth + 1);
    }

    private void Each(string reference, Site site, string rest, ReferenceSearch search, int depth)
    {
        const string Value = "each.value";
        if (!reference.StartsWith(Value, StringComparison.Ordinal))
        {
            return;
        }

        if (site.Block is not { ForEach: >= 0 } block)
        {
            search.HasOthers = true;
            return;
        }

        var references = ReferencesAt(block.ForEach);
        Resolve([.. references, "each.key"], site with { Block = null }, reference[Value.Length..] + rest, search, depth + 1);
    }

    private void Block(string reference, int start, bool isData, Site site, bool usesKey, string rest, ReferenceSearch search)
    {
        var typeEnd = Addresses.NameEnd(reference, Math.Min(start, reference.Length));
        var nameEnd = typeEnd < reference.Length ? Addresses.NameEnd(reference, typeEnd + 1) : typeEnd;
        if (nameEnd == typeEnd)
        {
            search.HasOthers = true;
            return;
        }

        var keyEnd = Addresses.KeyEnd(reference, nameEnd);
        var address = Addresses.Of(site.Module.Path, isData, reference[start..typeEnd], reference[(typeEnd + 1)..nameEnd], reference[nameEnd..keyEnd]);
        if (Instance(address, keyEnd > nameEnd, usesKey ? site.Key : "") is { } found)
        {
            search.Add(new ReferenceTarget(found, AttributeOf(reference[keyEnd..] + rest), isData));
        }
        else if (isData)
        {
            // A data source that was read already: what it gave is known.
            search.HasOthers = true;
        }
        else
        {
            search.IsIncomplete = true;
        }
    }

    private string? Instance(string address, bool hasKey, string key)
    {
        if (addresses.TryGetValue(address, out var plain))
        {
            return plain;
        }

        if (hasKey)
        {
            return null;
        }

        if (key.Length > 0 && addresses.TryGetValue(address + key, out var same))
        {
            return same;
        }

        return addresses.TryGetValue(address + "[0]", out var only) && !addresses.Contains(address + "[1]") ? only : null;
    }

    private string? AttributeOf(string tail)
    {
        var start = tail is ['.', ..] ? 1 : 0;
        var end = Addresses.NameEnd(tail, start);
        return start == 1 && end > start ? input.Strings.Get(tail[start..end]) : null;
    }

    private static bool UsesKey(string[] references)
    {
        foreach (var reference in references)
        {
            if (reference.StartsWith("each.", StringComparison.Ordinal) || reference == "count.index")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeginning(string reference, string of) =>
        of.Length > reference.Length && of[reference.Length] is '.' or '[' && of.StartsWith(reference, StringComparison.Ordinal);
}
