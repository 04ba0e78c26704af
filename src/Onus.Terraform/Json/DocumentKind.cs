using System.Text.Json;
using Onus.Sources;
using Onus.Text;

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
        Resources = 128,
    }

    /// <summary>What a file is.</summary>
    public static DocumentKind Of(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Ask(Look);
    }

    private static DocumentKind Look(CandidateFile file)
    {
        if (!file.Named && file.Extension is not (".json" or ".tfstate" or ".tfplan" or ".plan" or ".state" or ""))
        {
            return DocumentKind.None;
        }

        if (!MayBeObject(file.Head))
        {
            return DocumentKind.None;
        }

        if (file.Any(IsOfTerraform))
        {
            return KindOf(NamesIn(file, IsEnough));
        }

        // By its name it is a state, whoever wrote it; one that lacks what Terraform writes is for the reader to complain of.
        return file.Extension == ".tfstate" && IsState(NamesIn(file, static _ => false)) ? DocumentKind.State : DocumentKind.None;
    }

    private static bool MayBeObject(ReadOnlySpan<byte> head)
    {
        head = head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head;
        var first = head.IndexOfAnyExcept(" \t\r\n"u8);
        return head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || (first < 0 ? head.Length > 0 : head[first] == '{');
    }

    private static bool IsOfTerraform(ReadOnlySpan<byte> text) => text.IndexOf("terraform_version"u8) >= 0 || text.IndexOf("planned_values"u8) >= 0 || TextScan.HasEscapedLetters(text);

    private static DocumentKind KindOf(Names names)
    {
        var isTerraform = names.HasFlag(Names.TerraformVersion);
        return names.HasFlag(Names.FormatVersion | Names.Planned) ? DocumentKind.Plan
            : isTerraform && names.HasFlag(Names.FormatVersion | Names.Values) ? DocumentKind.ShownState
            : isTerraform && names.HasFlag(Names.Serial) && !names.HasFlag(Names.FormatVersion) && IsState(names) ? DocumentKind.State
            : DocumentKind.None;
    }

    /// <summary>What stands behind the resources of a state is looked at no more.</summary>
    private static bool IsEnough(Names names) => KindOf(names) is var kind && (kind == DocumentKind.State ? names.HasFlag(Names.Resources) : kind != DocumentKind.None);

    /// <summary>A file with a backend and no resources is what "terraform init" notes for itself.</summary>
    private static bool IsState(Names names) => names.HasFlag(Names.Version) && (names.HasFlag(Names.Resources) || !names.HasFlag(Names.Backend));

    /// <summary>The names at the top of a file's text, until they tell enough.</summary>
    private static Names NamesIn(CandidateFile file, Predicate<Names> isEnough)
    {
        var names = Names.None;
        using var text = file.OpenText();
        if (text is not null)
        {
            JsonOutline.Read(text, JsonInput.MaxDepth, (ref Utf8JsonReader reader) => isEnough(names |= NameOf(ref reader)));
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
        : reader.TextIs("resources"u8) ? Names.Resources
        : Names.None;
}
