namespace Onus.Terraform.Json;

/// <summary>The configuration that a plan carries, as offsets into the plan: what is needed of it is read when it is needed.</summary>
internal sealed class PlanConfiguration
{
    public ModuleConfiguration Root { get; set; } = new();

    /// <summary>By key (<c>aws.west</c>, <c>module.x:aws</c>): the offset of a provider's expressions.</summary>
    public Dictionary<string, int> Providers { get; } = new(StringComparer.Ordinal);
}

/// <summary>One module of the configuration, however often it is called.</summary>
internal sealed class ModuleConfiguration
{
    public Dictionary<(string Type, string Name, bool IsData), ResourceConfiguration> Resources { get; } = [];

    public Dictionary<string, ModuleCall> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Offsets of the defaults of variables that have one.</summary>
    public Dictionary<string, int> Defaults { get; } = new(StringComparer.Ordinal);

    /// <summary>Offsets of the expressions of outputs.</summary>
    public Dictionary<string, int> Outputs { get; } = new(StringComparer.Ordinal);
}

/// <summary>A block of the configuration that has expressions and may be there several times.</summary>
internal abstract class Repeatable
{
    /// <summary>The offset of its expressions; -1 when there are none.</summary>
    public int Expressions { get; set; } = -1;

    /// <summary>The offset of the expression of <c>for_each</c>; -1 when the plan has none.</summary>
    public int ForEach { get; set; } = -1;
}

/// <summary>A resource or data source of the configuration.</summary>
internal sealed class ResourceConfiguration : Repeatable
{
    public string? ProviderKey { get; set; }

    /// <summary>Its expressions; kept only when they are asked for again and again.</summary>
    public ExpressionNode? Block { get; set; }

    public bool WasRead { get; set; }
}

/// <summary>A call of a module.</summary>
internal sealed class ModuleCall : Repeatable
{
    public string? Source { get; set; }

    public ModuleConfiguration Module { get; set; } = new();

    /// <summary>Its expressions; read once.</summary>
    public ExpressionNode? Arguments { get; set; }
}
