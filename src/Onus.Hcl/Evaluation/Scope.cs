using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Hcl.Evaluation;

/// <summary>The variables that an expression sees.</summary>
public abstract class Scope
{
    private Frame? _frame;

    /// <summary>The frame around all expressions; it never changes, so one is enough.</summary>
    internal Frame Frame => _frame ??= new Frame(this);

    /// <summary>The value of a variable; null when there is none of that name.</summary>
    public abstract Value? Find(string name);

    /// <summary>How a variable's values are called in the trace of what was read: null to leave them out, empty to call them by their own path.</summary>
    /// <param name="name">The name of the variable.</param>
    public virtual string? TraceName(string name) => null;

    /// <summary>The names of all variables, for error messages.</summary>
    public virtual IEnumerable<string> Names => [];

    /// <summary>How many attributes behind a variable are part of a name that <see cref="Resolve"/> answers for, at most two; 0 for variables that <see cref="Find"/> answers for.</summary>
    public virtual int PathLength(string root) => 0;

    /// <summary>The value of a name with several parts, so that only what is named gets evaluated; null when there is none.</summary>
    /// <param name="first">The first attribute.</param>
    /// <param name="second">The second attribute; null where <see cref="PathLength"/> is 1.</param>
    /// <param name="origin">Where the name stands.</param>
    public virtual Value? Resolve(string root, string first, string? second, Origin origin) => null;

    /// <summary>Asked for what a value itself can't answer, being unknown or without such an attribute; null when the scope can't either.</summary>
    /// <param name="target">The value whose part is taken.</param>
    /// <param name="key">The attribute or index.</param>
    /// <param name="origin">Where it is taken.</param>
    public virtual Value? Part(Value target, Value key, Origin origin) => null;

    /// <summary>The value of a path that is used as it stands, with nothing further taken of it.</summary>
    public virtual Value Settle(Value value) => value;

    /// <summary>A scope without variables.</summary>
    public static Scope Empty { get; } = new FixedScope(new Dictionary<string, Value>());

    /// <summary>A scope with the given variables.</summary>
    public static Scope Of(IReadOnlyDictionary<string, Value> variables) => new FixedScope(variables);

    /// <summary>A scope whose variables are the entries of a map.</summary>
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
