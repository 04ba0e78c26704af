using System.Collections.Immutable;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;
using Onus.Hcl.Syntax;

namespace Onus.Hcl.Evaluation;

/// <summary>Evaluates function calls, and the special forms <c>try</c> and <c>can</c>.</summary>
internal static class Calls
{
    public static Value Evaluate(EvaluationRun run, CallExpression call, Frame frame)
    {
        switch (call.Name)
        {
            case "try":
                return Try(run, call, frame);
            case "can" when call.Arguments.Length == 1:
                return Can(run, call, frame);
            case "anytrue" or "alltrue" when run.AbsenceIsNull && call is { ExpandLast: false, Arguments: [ForExpression { ResultKey: null } loop] }:
                return Loops.Quantify(run, loop, frame, call.Name == "anytrue");
        }

        const string CoreNamespace = "core::";
        var name = call.Name.StartsWith(CoreNamespace, StringComparison.Ordinal) ? call.Name[CoreNamespace.Length..] : call.Name;
        if (run.Options.Functions.Find(name) is not { } function)
        {
            return run.Fail(Suggest(run, call.Name), call.Origin);
        }

        var errors = run.ErrorMark;
        var arguments = Arguments(run, call, frame, out var expansionUnknown);
        if (expansionUnknown is not null)
        {
            return new UnknownValue(expansionUnknown.Reason, call.Origin);
        }

        if (run.ErrorMark > errors && !function.TakesUnknown)
        {
            return new UnknownValue(new UnknownReason(UnknownCode.Invalid, run.Errors[errors].Message), call.Origin);
        }

        if (arguments.Length < function.MinArguments || arguments.Length > (function.MaxArguments ?? int.MaxValue))
        {
            return run.Fail(ArityMessage(function, arguments.Length), call.Origin);
        }

        return Invoke(run, function, arguments, call);
    }

    private static Value Invoke(EvaluationRun run, Function function, ImmutableArray<Value> arguments, CallExpression call)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsNull && run.AbsenceIsNull && function.ForNothing is { } answer)
            {
                return answer;
            }

            if (arguments[i].IsNull && !function.TakesNull)
            {
                return run.AbsenceIsNull
                    ? Value.Null
                    : run.Fail($"argument {i + 1} of {function.Name} must not be null", call.Origin);
            }
        }

        if (!function.TakesUnknown)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (ValueTraits.FindUnknown(arguments[i]) is not { } unknown)
                {
                    continue;
                }

                var at = i;
                return arguments[i] is UnknownValue whole
                    ? Unknowns.Map(whole, call.Origin, value => Invoke(run, function, arguments.SetItem(at, value), call))
                    : new UnknownValue(unknown.Reason, call.Origin, null, IsSensitive(arguments));
            }
        }

        try
        {
            var result = function.Body(new FunctionCall(arguments, call.Origin, run.Options.Files)
            {
                Context = run.Context,
                Template = run.TemplateFor(call),
            });
            return IsSensitive(arguments) && function.Name is not ("nonsensitive" or "issensitive") ? result.AsSensitive() : result;
        }
        catch (Exception exception) when (exception is FunctionException or ArithmeticException)
        {
            return run.Fail($"{function.Name}: {exception.Message}", call.Origin);
        }
    }

    private static ImmutableArray<Value> Arguments(EvaluationRun run, CallExpression call, Frame frame, out UnknownValue? unknown)
    {
        unknown = null;
        var arguments = ImmutableArray.CreateBuilder<Value>(call.Arguments.Length);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var value = run.Evaluate(call.Arguments[i], frame);
            if (!call.ExpandLast || i < call.Arguments.Length - 1)
            {
                arguments.Add(value);
                continue;
            }

            switch (value)
            {
                case ListValue list:
                    arguments.AddRange(list.Items);
                    break;
                case UnknownValue whole:
                    unknown = whole;
                    break;
                case NullValue when run.AbsenceIsNull:
                    break;
                default:
                    run.Fail("only a list, tuple or set can be expanded with ...", call.Arguments[i].Origin);
                    break;
            }
        }

        return arguments.ToImmutable();
    }

    private static Value Try(EvaluationRun run, CallExpression call, Frame frame)
    {
        foreach (var argument in call.Arguments)
        {
            var errors = run.ErrorMark;
            var before = run.Trace?.Mark ?? 0;
            var value = run.Evaluate(argument, frame);
            if (run.ErrorMark == errors)
            {
                return value;
            }

            run.ForgetErrors(errors);
            run.Trace?.Forget(before, run.Trace.Mark);
        }

        return run.Fail("try: none of the expressions can be evaluated", call.Origin);
    }

    private static Value Can(EvaluationRun run, CallExpression call, Frame frame)
    {
        var errors = run.ErrorMark;
        var value = run.Evaluate(call.Arguments[0], frame);
        if (run.ErrorMark > errors)
        {
            run.ForgetErrors(errors);
            return Value.False;
        }

        return ValueTraits.FindUnknown(value) is { } unknown ? new UnknownValue(unknown.Reason, call.Origin) : Value.True;
    }

    private static bool IsSensitive(ImmutableArray<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsSensitive)
            {
                return true;
            }
        }

        return false;
    }

    private static string ArityMessage(Function function, int given)
    {
        var wanted = function.MaxArguments == function.MinArguments ? $"{function.MinArguments}"
            : function.MaxArguments is { } most ? $"{function.MinArguments} to {most}"
            : $"at least {function.MinArguments}";
        return $"{function.Name} takes {wanted} argument{(wanted == "1" ? "" : "s")}, not {given}";
    }

    private static string Suggest(EvaluationRun run, string name)
    {
        var near = run.Options.Functions.Names.FirstOrDefault(known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        return $"there is no function \"{name}\"" + (near is null ? "" : $"; did you mean \"{near}\"?");
    }
}
