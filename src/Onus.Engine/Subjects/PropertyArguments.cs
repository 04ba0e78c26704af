using Onus.Hcl.Conversion;
using Onus.Core.Diagnostics;
using System.Buffers;
using Onus.Core.Values;
using Onus.Hcl.Functions;

namespace Onus.Engine.Subjects;

/// <summary>Reads properties from arguments: <c>Engine=mysql</c>, <c>A.B=true</c>, <c>List=[{"K":"V"}]</c>. Secrets are marked, and never repeated in what is wrong.</summary>
internal static class PropertyArguments
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <exception cref="RequestException">One is not of the form, or no valid JSON.</exception>
    public static MapValue Read(IReadOnlyList<string> arguments) =>
        TryRead(arguments, out var properties, out var problem) ? properties : throw new RequestException(problem);

    public static bool TryRead(IReadOnlyList<string> arguments, out MapValue properties, out Message problem)
    {
        properties = MapValue.Empty;
        problem = $"";
        foreach (var argument in arguments)
        {
            var at = argument.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                problem = $"\"{Shown(argument)}\" is not of the form NAME=VALUE.";
                return false;
            }

            if (!TryValue(argument[(at + 1)..], out var value))
            {
                problem = $"the value of {argument[..at]} is no valid JSON.";
                return false;
            }

            properties = Set(properties, argument[..at].Split('.'), value);
        }

        properties = SecretMarker.Mark(properties);
        return true;
    }

    /// <summary>What is no property may be a password in the wrong place: of what speaks of one, only the beginning is shown.</summary>
    private static string Shown(string argument)
    {
        var name = argument.AsSpan().IndexOfAnyExcept(NameCharacters);
        return name < 0 ? argument : argument[..name] + "…";
    }

    private static bool TryValue(string text, out Value value)
    {
        value = Value.Of(text);
        if (text.Length == 0 || text[0] is not ('{' or '['))
        {
            return true;
        }

        try
        {
            value = JsonDecoder.Decode(text);
            return true;
        }
        catch (FunctionException)
        {
            return false;
        }
    }

    private static MapValue Set(MapValue map, ReadOnlySpan<string> path, Value value) =>
        map.With(path[0], path.Length == 1 ? value : Set(map[path[0]] as MapValue ?? MapValue.Empty, path[1..], value));
}
