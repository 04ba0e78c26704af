using System.Collections.Frozen;
using Onus.Conditions.Asking;
using Onus.Conditions.Nodes;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Conditions;

/// <summary>What the conditions of one program share while they are compiled.</summary>
/// <param name="paths">The paths that they read.</param>
/// <param name="options">How they are evaluated.</param>
internal sealed class ProgramShape(PathTable paths, EvaluationOptions options)
{
    private static readonly FrozenSet<Function> Pure = StandardFunctions.Pure.Names.Select(name => StandardFunctions.Pure.Find(name)!).ToFrozenSet();
    private readonly Dictionary<Func<Value, Truth>, Dictionary<object, Sieve>> _sieves = [];
    private readonly Dictionary<MapValue, Dictionary<Expression, SharedNode>> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>The paths that they read.</summary>
    public PathTable Paths => paths;

    /// <summary>How they are evaluated.</summary>
    public EvaluationOptions Options => options;

    /// <summary>How many nodes stand for all that is written alike.</summary>
    public int SharedNodes { get; private set; }

    /// <summary>How many variables of loops there are at a time.</summary>
    public int Variables { get; private set; }

    /// <summary>How many places there are that take an attribute of what is no path of the subject.</summary>
    public int Places { get; private set; }

    /// <summary>Whether a function gives the same for the same arguments.</summary>
    public static bool IsPure(Function function) => Pure.Contains(function);

    /// <summary>The number of another such place.</summary>
    public int NextPlace() => Places++;

    /// <summary>The node for all expressions that are written alike and see the same constants.</summary>
    public SharedNode Share(Expression expression, MapValue constants, Node node)
    {
        if (!_shared.TryGetValue(constants, out var nodes))
        {
            nodes = _shared[constants] = new(SyntaxComparer.Instance);
        }

        if (nodes.TryGetValue(expression, out var known))
        {
            known.IsUsedAgain = true;
            return known;
        }

        return nodes[expression] = new SharedNode(node, SharedNodes++);
    }

    /// <summary>What holds back values of a node, or elements of its list, that are out of question for a function.</summary>
    public Sieve SieveOf(Node node, Func<Value, Truth> needs)
    {
        object? about = node switch
        {
            SubjectPathNode path => path.Number,
            SharedNode => node,
            _ => null,
        };
        if (about is null)
        {
            return new Sieve(needs, null);
        }

        if (!_sieves.TryGetValue(needs, out var known))
        {
            _sieves[needs] = known = [];
        }

        if (!known.TryGetValue(about, out var sieve))
        {
            known[about] = sieve = new Sieve(needs, SharedNodes++);
        }

        return sieve;
    }

    /// <summary>Sees to it that there are so many variables.</summary>
    public void Reserve(int variables) => Variables = Math.Max(Variables, variables);
}
