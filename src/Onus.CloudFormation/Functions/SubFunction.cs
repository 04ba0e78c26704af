using Onus.CloudFormation.Stacks;
using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::Sub</c>.</summary>
internal static class SubFunction
{
    public static Value Sub(StackScope scope, Value argument, Origin origin)
    {
        // The text itself is taken as it stands: resolving it would make an unknown of one that holds a dynamic reference.
        return argument switch
        {
            StringValue text => Fill(scope, text.Value, null, origin),
            ListValue { Items: [StringValue text] } => Fill(scope, text.Value, null, origin),
            ListValue { Items: [StringValue text, MapValue variables] } => Fill(scope, text.Value, variables, origin),
            _ => scope.Invalid("cfn-bad-sub", $"Fn::Sub takes a text, or a list of a text and a map of variables.", origin, $"Correct its arguments."),
        };
    }

    private static Value Fill(StackScope scope, string text, MapValue? variables, Origin origin)
    {
        var whole = new TextBuilder(scope.Family.Budget);
        var at = 0;
        while (scope.Family.Budget.Take() && text.IndexOf("${", at, StringComparison.Ordinal) is var start and >= 0)
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            whole.Add(text.AsSpan(at, start - at));
            at = end + 1;
            var name = text.AsSpan(start + 2, end - start - 2);
            if (name is ['!', ..])
            {
                whole.Add("${");
                whole.Add(name[1..]);
                whole.Add("}");
            }
            else if (!whole.Add(Lookup(scope, name.Trim().ToString(), variables, origin)))
            {
                scope.Error("cfn-not-text", $"\"{name}\" is no text, so Fn::Sub can't put it in.", origin, $"Use Fn::Join or Fn::Select to make a text of it.");
                whole.Add(Value.Unknown(UnknownCode.Invalid, $"its expression is wrong", origin));
            }
        }

        whole.Add(text.AsSpan(at));
        return whole.Build(origin);
    }

    private static Value Lookup(StackScope scope, string name, MapValue? variables, Origin origin)
    {
        if (variables?[name] is { } variable)
        {
            return scope.Resolver.Resolve(variable);
        }

        return name.Contains('.') && !scope.Resources.IsDeclared(name)
            ? ReferenceFunctions.Dotted(scope, name, origin)
            : ReferenceFunctions.Named(scope, name, origin);
    }
}
