using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>The variables that an expression sees.</summary>
public abstract class Scope
{
    private Frame? _frame;

    /// <summary>The frame around all expressions; it never changes, so one is enough.</summary>
    internal Frame Frame => _frame ??= new Frame(this);

    /// <summary>The value of a variable; null when there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public abstract Value? Find(string name);

    /// <summary>How a variable's values are called in the trace of what was read: null to leave them out, empty to call them by their own path.</summary>
    /// <param name="name">The name of the variable.</param>
    public virtual string? TraceName(string name) => null;

    /// <summary>The names of all variables, for error messages.</summary>
    public virtual IEnumerable<string> Names => [];

    /// <summary>A scope without variables.</summary>
    public static Scope Empty { get; } = new FixedScope(new Dictionary<string, Value>());

    /// <summary>A scope with the given variables.</summary>
    /// <param name="variables">The variables.</param>
    public static Scope Of(IReadOnlyDictionary<string, Value> variables) => new FixedScope(variables);

    /// <summary>A scope whose variables are the entries of a map.</summary>
    /// <param name="variables">The variables.</param>
    public static Scope Of(MapValue variables) => new MapScope(variables);

    private sealed class MapScope(MapValue variables) : Scope
    {
        public override IEnumerable<string> Names => variables.SortedEntries.Select(entry => entry.Key);

        public override Value? Find(string name) => variables[name];
    }

    private sealed class FixedScope(IReadOnlyDictionary<string, Value> variables) : Scope
    {
        public override IEnumerable<string> Names => variables.Keys.Order(StringComparer.Ordinal);

        public override Value? Find(string name) => variables.GetValueOrDefault(name);
    }
}
