using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates function calls, and the special forms <c>try</c> and <c>can</c>.</summary>
internal static class Calls
{
    private const string CoreNamespace = "core::";
    private const string ProviderNamespace = "provider::";
    private const int StepsOfSuggestion = 500;

    public static Value Evaluate(EvaluationRun run, CallExpression call, Frame frame)
    {
        switch (call.Name)
        {
            case "try":
                return Attempts.Try(run, call, frame);
            case "can" when call.Arguments.Length == 1:
                return Attempts.Can(run, call, frame);
            case "anytrue" or "alltrue" when run.AbsenceIsNull && call is { ExpandLast: false, Arguments: [ForExpression { ResultKey: null } loop] }:
                return Loops.Quantify(run, loop, frame, call.Name == "anytrue");
        }

        if (Resolve(run, call) is not { } function)
        {
            if (IsOfProvider(call.Name) && !run.AbsenceIsNull)
            {
                var reason = new UnknownReason(UnknownCode.Unavailable, $"only the provider knows what {call.Name} gives");
                run.Doubt(reason);
                return new UnknownValue(reason, call.Origin);
            }

            run.Charge(StepsOfSuggestion);
            return run.Fail(Suggest(run, call.Name), call.Origin);
        }

        var errors = run.ErrorMark;
        UnknownValue? expansionUnknown = null;
        var arguments = call.ExpandLast ? Expanded(run, call, frame, out expansionUnknown) : Arguments(run, call, frame);
        if (expansionUnknown is not null)
        {
            run.Doubt(expansionUnknown.Reason);
            return new UnknownValue(expansionUnknown.Reason, call.Origin, null, expansionUnknown.IsSensitive);
        }

        if (run.ErrorMark > errors && !function.TakesUnknown)
        {
            return run.Failed(errors, call.Origin);
        }

        if (arguments.Length < function.MinArguments || arguments.Length > (function.MaxArguments ?? int.MaxValue))
        {
            return run.Fail(ArityMessage(function, arguments.Length), call.Origin);
        }

        return PassedReferences.Of(Invoke(run, function, arguments, call), function, arguments);
    }

    /// <summary>The function of a name. A provider's is found by its last part: what comes before is what the configuration calls the provider.</summary>
    private static Function? Resolve(EvaluationRun run, CallExpression call) => run.Options.Functions.Find(
        call.Name.StartsWith(CoreNamespace, StringComparison.Ordinal) ? call.Name[CoreNamespace.Length..]
        : IsOfProvider(call.Name) ? ProviderNamespace + call.Name[(call.Name.LastIndexOf(':') + 1)..]
        : call.Name);

    private static bool IsOfProvider(string name) => name.StartsWith(ProviderNamespace, StringComparison.Ordinal);

    /// <summary>What a function gives for arguments; the number of them is right.</summary>
    public static Value Invoke(EvaluationRun run, Function function, ImmutableArray<Value> arguments, CallExpression call)
    {
        var isSensitive = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            isSensitive |= arguments[i].IsSensitive;
            if (function.Effort > 0)
            {
                run.ChargeFor(arguments[i], function.Effort);
            }

            if (arguments[i] is NullValue && OfNull(run, function, i, call) is { } answer)
            {
                return answer;
            }
        }

        if (run.IsExhausted)
        {
            return run.StopForSteps(call.Origin);
        }

        if (!function.TakesUnknown || run.Attempts > 0)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (ValueTraits.FindUnknown(arguments[i]) is not { } unknown)
                {
                    continue;
                }

                run.Doubt(unknown.Reason);
                if (!function.TakesUnknown)
                {
                    return arguments[i] is UnknownValue whole
                        ? WithMembers(function, arguments, OfUnknown(run, function, arguments, i, whole, call))
                        : WithMembers(function, arguments, new UnknownValue(unknown.Reason, call.Origin, null, isSensitive));
                }
            }
        }

        try
        {
            var result = function.Body(new FunctionCall(arguments, call.Origin, run.Options.Files)
            {
                Context = run.Context,
                Budget = run.Budget,
                Template = run.TemplateFor(call),
            });
            if (function.Effort > 0)
            {
                run.ChargeForNew(result);
            }

            result = WithMembers(function, arguments, result);
            if (result is UnknownValue && FindCandidates(arguments) is var at and >= 0)
            {
                return OfUnknown(run, function, arguments, at, (UnknownValue)arguments[at], call);
            }

            return isSensitive && function.Name is not ("nonsensitive" or "issensitive") ? result.AsSensitive() : result;
        }
        catch (FunctionException exception)
        {
            return run.Fail($"{function.Name}: {exception.Problem}", call.Origin);
        }
        catch (ArithmeticException)
        {
            return run.Fail($"{function.Name}: the result is no number that can be held", call.Origin);
        }
    }

    /// <summary>A result that is not known as a whole, with what is in it for sure.</summary>
    private static Value WithMembers(Function function, ImmutableArray<Value> arguments, Value result) =>
        function.KeepsMembers && result is UnknownValue { Refinement: null or { Candidates.IsDefaultOrEmpty: true } } unknown && KnownMembers.Of(arguments) is { IsEmpty: false } members
            ? new UnknownValue(unknown.Reason, unknown.Origin, (unknown.Refinement ?? Refinement.Present) with { Members = members }, unknown.IsSensitive)
            : result;

    /// <summary>What a function gives for a null argument; null when it wants to see it.</summary>
    private static Value? OfNull(EvaluationRun run, Function function, int at, CallExpression call) =>
        run.AbsenceIsNull && function.AbsentResult is { } answer ? answer
        : function.TakesNull ? null
        : run.AbsenceIsNull ? Value.Null
        : run.Fail($"argument {at + 1} of {function.Name} must not be null", call.Origin);

    /// <summary>The first argument that is unknown but has candidates; -1 when there is none.</summary>
    private static int FindCandidates(ImmutableArray<Value> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is UnknownValue { Refinement.Candidates.IsDefaultOrEmpty: false })
            {
                return i;
            }
        }

        return -1;
    }

    private static Value OfUnknown(EvaluationRun run, Function function, ImmutableArray<Value> arguments, int at, UnknownValue unknown, CallExpression call) =>
        Unknowns.Map(run, unknown, call.Origin, value => value is UnknownValue inner
            ? new UnknownValue(inner.Reason, call.Origin)
            : Invoke(run, function, arguments.SetItem(at, value), call));

    private static ImmutableArray<Value> Arguments(EvaluationRun run, CallExpression call, Frame frame)
    {
        if (call.Arguments.IsEmpty)
        {
            return [];
        }

        var arguments = new Value[call.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = run.Evaluate(call.Arguments[i], frame);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(arguments);
    }

    /// <summary>The arguments of a call whose last one is followed by <c>...</c>.</summary>
    private static ImmutableArray<Value> Expanded(EvaluationRun run, CallExpression call, Frame frame, out UnknownValue? unknown)
    {
        unknown = null;
        var arguments = Arguments(run, call, frame);
        var last = arguments[^1];
        switch (last)
        {
            case ListValue list:
                run.Charge(list.Count);
                run.ChargeItems(list.Count);
                var items = list.IsSensitive ? [.. list.Items.Select(item => item.AsSensitive())] : list.Items;
                return [.. arguments.AsSpan(0, arguments.Length - 1), .. items];
            case UnknownValue whole:
                unknown = whole;
                break;
            case NullValue when run.AbsenceIsNull:
                break;
            default:
                unknown = run.Fail($"only a list, tuple or set can be expanded with ...", call.Arguments[^1].Origin);
                break;
        }

        return arguments.RemoveAt(arguments.Length - 1);
    }

    private static Message ArityMessage(Function function, int given)
    {
        var wanted = function.MaxArguments == function.MinArguments ? $"{function.MinArguments}"
            : function.MaxArguments is { } most ? $"{function.MinArguments} to {most}"
            : $"at least {function.MinArguments}";
        return $"{function.Name} takes {wanted} argument{(wanted == "1" ? "" : "s")}, not {given}";
    }

    private static Message Suggest(EvaluationRun run, string name)
    {
        var near = run.Options.Functions.Names.FirstOrDefault(known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        return near is null ? (Message)$"there is no function \"{name}\"" : $"there is no function \"{name}\"; did you mean \"{near}\"?";
    }
}
