namespace Onus.Terraform.Json;

/// <summary>An attribute of an instance that an expression refers to.</summary>
/// <param name="Address">The address of the instance.</param>
/// <param name="Attribute">The attribute; null when it can't be told.</param>
internal sealed record ReferenceTarget(string Address, string? Attribute, bool IsData);

/// <summary>What an expression refers to, as far as the plan tells.</summary>
internal sealed class ReferenceSearch
{
    private const int MaxTargets = 32;
    private const int MaxSteps = 256;
    private int _steps = MaxSteps;

    /// <summary>What it refers to, in the order of the expression, each once.</summary>
    public List<ReferenceTarget> Targets { get; } = [];

    /// <summary>Whether it refers to something else, whose value is known.</summary>
    public bool HasOthers { get; set; }

    /// <summary>Whether it refers to something of which the plan does not say what it is (a local value, one of several instances).</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether the search may go on; counts.</summary>
    public bool Step()
    {
        IsIncomplete |= _steps == 0;
        return _steps > 0 && _steps-- > 0;
    }

    public void Add(ReferenceTarget target)
    {
        if (Targets.Contains(target))
        {
            return;
        }

        if (Targets.Count < MaxTargets)
        {
            Targets.Add(target);
        }
        else
        {
            IsIncomplete = true;
        }
    }

    /// <summary>The one instance that all targets are of, with the attribute where that is one too; null when there are several or none.</summary>
    public ReferenceTarget? Single()
    {
        if (Targets.Count == 0)
        {
            return null;
        }

        var single = Targets[0];
        for (var i = 1; i < Targets.Count; i++)
        {
            if (!string.Equals(Targets[i].Address, single.Address, StringComparison.Ordinal))
            {
                return null;
            }

            single = single with { Attribute = null };
        }

        return single;
    }
}
