using System.Collections.Frozen;

namespace Onus.Hcl.Functions;

/// <summary>Functions by name.</summary>
public sealed class FunctionTable
{
    private readonly FrozenDictionary<string, Function> _functions;

    private FunctionTable(IEnumerable<Function> functions) =>
        _functions = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The names, sorted.</summary>
    public IEnumerable<string> Names => _functions.Keys.Order(StringComparer.Ordinal);

    /// <summary>A table of the given functions.</summary>
    /// <param name="functions">The functions; names must be unique.</param>
    public static FunctionTable Of(IEnumerable<Function> functions) => new(functions);

    /// <summary>The same functions and some more; the new ones win.</summary>
    /// <param name="more">The functions to add.</param>
    public FunctionTable With(IEnumerable<Function> more)
    {
        var all = new Dictionary<string, Function>(_functions, StringComparer.Ordinal);
        foreach (var function in more)
        {
            all[function.Name] = function;
        }

        return new FunctionTable(all.Values);
    }

    /// <summary>The same functions but for some.</summary>
    /// <param name="names">The names of those that are left out.</param>
    public FunctionTable Without(IReadOnlyCollection<string> names) => new(_functions.Values.Where(function => !names.Contains(function.Name)));

    /// <summary>The function of a name; null when there is none.</summary>
    public Function? Find(string name) => _functions.GetValueOrDefault(name);
}
