using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Hcl.Conversion;
using Onus.Hcl.Functions;

namespace Onus.Hcl.Tests.Functions;

/// <summary>
/// Evaluates calls with literal arguments, so that functions can be tested without the language around them.
/// Whatever else an expression holds makes it throw <see cref="NotSupportedException"/>.
/// </summary>
internal sealed class CallReader(string text, IFileReader? files = null)
{
    private int _at;

    public static Value Evaluate(string expression, IFileReader? files = null)
    {
        var reader = new CallReader(expression, files);
        var value = reader.ReadValue();
        reader.Skip();
        return reader._at == expression.Length ? value : throw new NotSupportedException();
    }

    private Value ReadValue()
    {
        Skip();
        var c = _at < text.Length ? text[_at] : '\0';
        return c switch
        {
            '"' => Value.Of(ReadString()),
            '[' => ReadTuple(),
            '{' => ReadObject(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadName(),
        };
    }

    private void Skip()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }

    private bool Take(char c)
    {
        Skip();
        if (_at < text.Length && text[_at] == c)
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Expect(char c)
    {
        if (!Take(c))
        {
            throw new NotSupportedException();
        }
    }

    private NumberValue ReadNumber()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '.' or '-'))
        {
            _at++;
        }

        return Number.TryParse(text.AsSpan(start, _at - start), out var number) ? Value.Of(number) : throw new NotSupportedException();
    }

    private ListValue ReadTuple()
    {
        Expect('[');
        var items = ImmutableArray.CreateBuilder<Value>();
        while (!Take(']'))
        {
            items.Add(ReadValue());
            if (!Take(','))
            {
                Expect(']');
                break;
            }
        }

        return Value.List(items.DrainToImmutable());
    }

    private MapValue ReadObject()
    {
        Expect('{');
        var builder = new MapBuilder();
        while (!Take('}'))
        {
            Skip();
            var key = text[_at] == '"' ? ReadString() : ReadIdentifier();
            if (!Take('='))
            {
                Expect(':');
            }

            builder.Set(key, ReadValue());
            if (!Take(','))
            {
                Expect('}');
                break;
            }
        }

        return builder.Build(Origin.None);
    }

    private string ReadIdentifier()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw new NotSupportedException();
    }

    private string ReadString()
    {
        Expect('"');
        var result = new StringBuilder();
        while (text[_at] != '"')
        {
            var c = text[_at++];
            if (c is '$' or '%' && text[_at] == '{')
            {
                throw new NotSupportedException();
            }

            if (c is '$' or '%' && text.AsSpan(_at).StartsWith(c + "{"))
            {
                result.Append(c).Append('{');
                _at += 2;
                continue;
            }

            if (c != '\\')
            {
                result.Append(c);
                continue;
            }

            c = text[_at++];
            var digits = c switch { 'u' => 4, 'U' => 8, _ => 0 };
            result.Append(c switch
            {
                'n' => "\n",
                'r' => "\r",
                't' => "\t",
                'u' or 'U' => new Rune(int.Parse(text.AsSpan(_at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
                _ => c.ToString(),
            });
            _at += digits;
        }

        _at++;
        return result.ToString().Normalize();
    }

    private Value ReadName()
    {
        var name = ReadIdentifier();
        if (!Take('('))
        {
            return name switch
            {
                "true" => Value.True,
                "false" => Value.False,
                "null" => Value.Null,
                _ => throw new NotSupportedException(),
            };
        }

        if (name is "can" or "try" or "templatefile" or "fileset")
        {
            throw new NotSupportedException();
        }

        var arguments = ImmutableArray.CreateBuilder<Value>();
        while (!Take(')'))
        {
            arguments.Add(ReadValue());
            if (text.AsSpan(_at).StartsWith("..."))
            {
                _at += 3;
                var last = (ListValue)arguments[^1];
                arguments.RemoveAt(arguments.Count - 1);
                arguments.AddRange(last.Items);
            }

            if (!Take(','))
            {
                Expect(')');
                break;
            }
        }

        return Call(name, arguments.DrainToImmutable(), files);
    }

    public static Value Call(string name, ImmutableArray<Value> arguments, IFileReader? files = null)
    {
        var function = StandardFunctions.Pure.Find(name) ?? throw new FunctionException("there is no such function");
        if (arguments.Length < function.MinArguments || arguments.Length > (function.MaxArguments ?? int.MaxValue))
        {
            throw new FunctionException("wrong number of arguments");
        }

        foreach (var argument in arguments)
        {
            if (argument.IsNull && !function.TakesNull)
            {
                throw new FunctionException("argument must not be null");
            }

            if (!function.TakesUnknown && ValueTraits.FindUnknown(argument) is { } unknown)
            {
                return unknown;
            }
        }

        return function.Body(new FunctionCall(arguments, Origin.None, files));
    }
}
