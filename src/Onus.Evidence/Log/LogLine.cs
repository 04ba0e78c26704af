using System.Globalization;
using System.Text;
using System.Text.Json;
using Onus.Contracts.Digests;
using Onus.Core.Diagnostics;

namespace Onus.Evidence.Log;

/// <summary>
/// The one way in which an entry is written: a JSON object on one line, members in this order, no white space, and in texts everything but printable ASCII as <c>\uXXXX</c>. So
/// the same entry is the same bytes everywhere, and a line that is written in another way is not one of the log.
/// </summary>
internal static class LogLine
{
    /// <summary>The version of the form; it stands first in every line, and always will.</summary>
    public const int Version = 1;

    /// <summary>The most bytes of a line.</summary>
    public const int MaxLength = 16_384;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 2 };

    /// <summary>What a signature is over.</summary>
    public static byte[] Signed(LogEntry entry) => Bytes(Body(entry));

    /// <summary>The hash that an entry has to have.</summary>
    public static string HashOf(LogEntry entry) => Convert.ToHexStringLower(Digest.Sha256(Bytes(WithSignature(entry))));

    /// <summary>The line of an entry, without its end.</summary>
    public static byte[] Of(LogEntry entry) => Bytes(WithSignature(entry).Append(",\"hash\":\"").Append(entry.Hash).Append('"'));

    /// <summary>The entry of a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    /// <param name="isNewer">Whether it is of a form that only a newer version knows.</param>
    public static LogEntry? Read(ReadOnlySpan<byte> line, out Message? problem, out bool isNewer)
    {
        isNewer = false;
        problem = line.Length > MaxLength ? $"it has more than {MaxLength} bytes" : line.IsEmpty ? $"it is empty" : (Message?)null;
        if (problem is not null)
        {
            return null;
        }

        try
        {
            var entry = Members(line, out var version);
            isNewer = version > Version;
            problem = isNewer ? $"it is of form {version}, and this version of Onus knows forms up to {Version}"
                : entry is null ? $"it is no entry as Onus writes it"
                : LogRules.Problem(entry) is { } wrong ? wrong
                : !line.SequenceEqual(Of(entry)) ? $"it is not written as Onus writes it, so somebody else has written it"
                : HashOf(entry) != entry.Hash ? $"its hash is not that of its content, so something in it was changed"
                : (Message?)null;
            return problem is null ? entry : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            problem = $"it is no entry as Onus writes it";
            return null;
        }
    }

    /// <summary>The entry that the members of an object make; null where it is none. What is left over shows when it is written again.</summary>
    private static LogEntry? Members(ReadOnlySpan<byte> line, out int version)
    {
        version = 0;
        var number = 0;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(line, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "version":
                    version = reader.TryGetInt32(out var form) ? form : int.MaxValue;
                    break;
                case "number":
                    number = reader.TryGetInt32(out var count) ? count : 0;
                    break;
                default:
                    texts[name] = reader.GetString() ?? "";
                    break;
            }

            if (version != Version)
            {
                return null;
            }
        }

        if (reader.Read())
        {
            return null;
        }

        return new LogEntry(number, Text("kind"), Text("name"), Text("digest"), Text("action"), Text("recorded"), Text("by"), Text("previous"), texts.GetValueOrDefault("signature"), Text("hash"));

        string Text(string name) => texts.GetValueOrDefault(name, "");
    }

    private static StringBuilder Body(LogEntry entry)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"version\":{Version},\"number\":{entry.Number}");
        Add(text, "kind", entry.Kind);
        Add(text, "name", entry.Name);
        Add(text, "digest", entry.Digest);
        Add(text, "action", entry.Action);
        Add(text, "recorded", entry.Recorded);
        Add(text, "by", entry.By);
        Add(text, "previous", entry.Previous);
        return text;
    }

    private static StringBuilder WithSignature(LogEntry entry)
    {
        var text = Body(entry);
        if (entry.Signature is { } signature)
        {
            Add(text, "signature", signature);
        }

        return text;
    }

    private static byte[] Bytes(StringBuilder members) => Encoding.ASCII.GetBytes(members.Append('}').ToString());

    private static void Add(StringBuilder text, string name, string value)
    {
        text.Append(",\"").Append(name).Append("\":\"");
        foreach (var unit in value)
        {
            if (unit is '"' or '\\')
            {
                text.Append('\\').Append(unit);
            }
            else if (unit is >= ' ' and <= '~')
            {
                text.Append(unit);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        text.Append('"');
    }
}
