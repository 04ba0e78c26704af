using System.Text.Json;
using Onus.Core.Files;

namespace Onus.Evidence.Records;

/// <summary>Reads what is recorded in the log beside a team's settings. A line that is no entry records nothing; whether the log is whole is not looked at here.</summary>
public static class LogRecords
{
    /// <summary>The log, seen from the folder of the settings.</summary>
    public const string Path = ".onus/evidence.jsonl";

    private const int MaxSize = 64 * 1024 * 1024;

    /// <summary>What is recorded beside settings.</summary>
    /// <param name="settings">The file of the settings.</param>
    public static IRecordBook Beside(InputPath settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var tree = settings.Tree;
        if (tree.Find(TreePath.FolderOf(settings.Path), Path) is not { Kind: EntryKind.File } entry)
        {
            return new MemoryRecordBook { IsThere = false };
        }

        var book = new MemoryRecordBook();
        if (entry.Length <= MaxSize && tree.View(entry.Path) is { } content)
        {
            Read(content, book);
        }

        return book;
    }

    private static void Read(ReadOnlyMemory<byte> content, MemoryRecordBook book)
    {
        while (!content.IsEmpty)
        {
            var end = content.Span.IndexOf((byte)'\n');
            if (EntryOf(end < 0 ? content : content[..end]) is var (kind, name, digest, action))
            {
                if (action == "withdrawn")
                {
                    book.Withdraw(kind, name);
                }
                else if (action == "recorded")
                {
                    book.Record(kind, name, digest);
                }
            }

            content = end < 0 ? default : content[(end + 1)..];
        }
    }

    private static (string Kind, string Name, string Digest, string Action)? EntryOf(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
            return Text(document, "kind") is { } kind && Text(document, "name") is { } name && Text(document, "digest") is { } digest && Text(document, "action") is { } action
                ? (kind, name, digest, action)
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonDocument document, string name) =>
        document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
