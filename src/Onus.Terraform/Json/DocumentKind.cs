using System.Text.Json;
using Onus.Sources;

namespace Onus.Terraform.Json;

/// <summary>What Terraform wrote a file as.</summary>
internal enum DocumentKind : byte
{
    /// <summary>Something else.</summary>
    None,

    /// <summary><c>terraform show -json</c> of a plan.</summary>
    Plan,

    /// <summary><c>terraform show -json</c> of a state.</summary>
    ShownState,

    /// <summary><c>terraform.tfstate</c>.</summary>
    State,
}

/// <summary>Tells plans and states from other JSON, by the names at the top of the text.</summary>
internal static class DocumentKinds
{
    [Flags]
    private enum Names
    {
        None = 0,
        FormatVersion = 1,
        TerraformVersion = 2,
        Planned = 4,
        Values = 8,
        Version = 16,
        Serial = 32,
        Backend = 64,
    }

    /// <summary>What a file is, by its first bytes.</summary>
    public static DocumentKind Of(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Named && file.Extension is not (".json" or ".tfstate" or ".tfplan" or ".plan" or ".state" or ""))
        {
            return DocumentKind.None;
        }

        var head = file.Head;
        var isWhole = file.Length <= CandidateFile.HeadSize;
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            head = JsonInput.ToUtf8(head);
        }

        head = head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head;
        var first = head.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0 || head[first] != '{')
        {
            return DocumentKind.None;
        }

        if (head.IndexOf("terraform_version"u8) >= 0)
        {
            return KindOf(NamesIn(head), isWhole);
        }

        // By its name it is a state, whoever wrote it; one that lacks what Terraform writes is for the reader to complain of.
        return file.Extension == ".tfstate" && IsState(NamesIn(head)) ? DocumentKind.State : DocumentKind.None;
    }

    private static DocumentKind KindOf(Names names, bool isWhole)
    {
        if (!names.HasFlag(Names.TerraformVersion))
        {
            return DocumentKind.None;
        }

        if (names.HasFlag(Names.FormatVersion))
        {
            // Variables may fill the beginning of a plan; a state has its values first.
            return names.HasFlag(Names.Planned) ? DocumentKind.Plan
                : names.HasFlag(Names.Values) ? DocumentKind.ShownState
                : isWhole ? DocumentKind.None : DocumentKind.Plan;
        }

        return names.HasFlag(Names.Serial) && IsState(names) ? DocumentKind.State : DocumentKind.None;
    }

    /// <summary>A file with a backend is what "terraform init" notes for itself.</summary>
    private static bool IsState(Names names) => names.HasFlag(Names.Version) && !names.HasFlag(Names.Backend);

    private static Names NamesIn(ReadOnlySpan<byte> head)
    {
        var names = Names.None;
        var reader = new Utf8JsonReader(head, isFinalBlock: false, new JsonReaderState(JsonInput.Options));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    names |= NameOf(ref reader);
                }
            }
        }
        catch (JsonException)
        {
            // What stands before tells enough.
        }

        return names;
    }

    private static Names NameOf(ref Utf8JsonReader reader) =>
        reader.TextIs("format_version"u8) ? Names.FormatVersion
        : reader.TextIs("terraform_version"u8) ? Names.TerraformVersion
        : reader.TextIs("planned_values"u8) || reader.TextIs("resource_changes"u8) ? Names.Planned
        : reader.TextIs("values"u8) ? Names.Values
        : reader.TextIs("version"u8) ? Names.Version
        : reader.TextIs("serial"u8) || reader.TextIs("lineage"u8) ? Names.Serial
        : reader.TextIs("backend"u8) ? Names.Backend
        : Names.None;
}
