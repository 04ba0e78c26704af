using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>Keeps secrets out of what is reported: values under names that speak of a secret, and all that is handed to programs as environment.</summary>
internal static class Redaction
{
    /// <summary>Properties that hold environment variables: what people call them tells nothing of what is in them.</summary>
    private static readonly string[] Environments = ["Variables", "EnvironmentVariables"];

    /// <summary>A value that was read, as it may be reported.</summary>
    /// <param name="read">The value.</param>
    /// <param name="resource">The resource that the check was put to.</param>
    public static ValueRead Read(Read read, Resource resource) =>
        new(read.Path, IsSecret(read, resource) ? read.Value.AsSensitive() : read.Value, read.Value.Origin);

    private static bool IsSecret(Read read, Resource resource)
    {
        if (read.Value is not StringValue { Value.Length: > 0 } and not MapValue and not ListValue)
        {
            return false;
        }

        var path = read.Path.AsSpan();
        foreach (var range in path.Split('.'))
        {
            var name = path[range];
            var bracket = name.IndexOf('[');
            if (IsEnvironment(bracket < 0 ? name : name[..bracket]))
            {
                return true;
            }
        }

        var last = path[(path.LastIndexOf('.') + 1)..];
        return SecretSigns.IsNamed(last)
            || (last.EndsWith("Value", StringComparison.Ordinal) && Holder(resource.Properties, path[..^last.Length]) is { } holder && SecretSigns.IsSecretPair(holder));
    }

    /// <summary>The object that holds the value at a path.</summary>
    private static MapValue? Holder(Value value, ReadOnlySpan<char> path)
    {
        foreach (var range in path.TrimEnd('.').Split('.'))
        {
            var step = path[range];
            foreach (var part in step.Split('['))
            {
                var name = step[part].TrimEnd(']');
                value = value switch
                {
                    _ when name.IsEmpty => value,
                    MapValue map => map[name.ToString()] ?? Value.Null,
                    ListValue list when int.TryParse(name, out var at) && at >= 0 && at < list.Count => list.Items[at],
                    _ => Value.Null,
                };
            }
        }

        return value as MapValue;
    }

    private static bool IsEnvironment(ReadOnlySpan<char> name)
    {
        foreach (var known in Environments)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
