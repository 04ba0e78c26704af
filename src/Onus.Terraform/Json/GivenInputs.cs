using Onus.Terraform.Modules;

namespace Onus.Terraform.Json;

/// <summary>Tells values that a run is given, or that other resources give, from those that the configuration writes out.</summary>
internal sealed class GivenInputs(JsonInput input)
{
    private const int MaxDepth = 32;
    private const int StepsOfName = 4;

    /// <summary>
    /// Whether nothing that an expression refers to is written out: variables of the root module without a default, and resources. What a local value or an output holds is not told by a plan.
    /// </summary>
    /// <param name="references">The names that the plan lists for it.</param>
    public bool Are(string[] references, PlannedModule module, int depth = 0)
    {
        foreach (var reference in references)
        {
            if (depth > MaxDepth || !input.Budget.Take(StepsOfName) || !Is(reference, module, depth))
            {
                return false;
            }
        }

        return references.Length > 0;
    }

    private bool Is(string reference, PlannedModule module, int depth)
    {
        var dot = Addresses.NameEnd(reference, 0);
        switch (reference.AsSpan(0, dot))
        {
            case "local" or "module" or "each" or "count" or "path" or "terraform" or "self":
                return false;
            case "var" when dot < reference.Length:
                var name = reference[(dot + 1)..Addresses.NameEnd(reference, dot + 1)];
                if (module is not { Parent: { } parent, Call: { } call })
                {
                    return !module.Module.Defaults.ContainsKey(name);
                }

                call.Arguments ??= ExpressionNode.ReadBlock(input, call.Expressions);
                return call.Arguments.Of(name) is [{ References: { } above }] && Are(above, parent, depth + 1);
            default:
                return dot < reference.Length;
        }
    }
}
