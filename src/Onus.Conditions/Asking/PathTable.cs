using Onus.Hcl.Evaluation;

namespace Onus.Conditions.Asking;

/// <summary>
/// The paths that the conditions of one program read, each once: a tree, in which every path but a variable's hangs on the one that it takes an attribute of.
/// So what many conditions read is looked up once a subject.
/// </summary>
internal sealed class PathTable
{
    private readonly List<KnownPath> _paths = [];
    private readonly Dictionary<(int Parent, string Name), int> _numbers = [];

    /// <summary>Makes a table whose first paths are variables.</summary>
    /// <param name="roots">The variables and what the reads of each are called.</param>
    public PathTable(IEnumerable<(string Name, string TraceName)> roots)
    {
        foreach (var (name, traceName) in roots)
        {
            _numbers[(-1, name)] = _paths.Count;
            _paths.Add(new KnownPath(-1, name, ReadPath.Root(traceName)));
        }

        Roots = _paths.Count;
    }

    /// <summary>How many of the paths, from the first, are variables.</summary>
    public int Roots { get; }

    /// <summary>How many paths there are.</summary>
    public int Count => _paths.Count;

    /// <summary>The path of a number.</summary>
    public KnownPath this[int number] => _paths[number];

    /// <summary>The number of a variable; null when there is none of the name.</summary>
    public int? Root(string name) => _numbers.TryGetValue((-1, name), out var number) ? number : null;

    /// <summary>The number of an attribute of a path.</summary>
    public int Attribute(int parent, string name)
    {
        if (!_numbers.TryGetValue((parent, name), out var number))
        {
            number = _paths.Count;
            _paths.Add(new KnownPath(parent, name, _paths[parent].Path.Attribute(name)));
            _numbers[(parent, name)] = number;
        }

        return number;
    }
}

/// <summary>A path that conditions read.</summary>
/// <param name="Parent">The number of the path that it takes an attribute of; -1 for a variable.</param>
/// <param name="Name">The attribute, or the variable.</param>
/// <param name="Path">What a read of it is called.</param>
internal readonly record struct KnownPath(int Parent, string Name, ReadPath Path);
