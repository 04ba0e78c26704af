using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts.Digests;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Evidence.Scopes;

namespace Onus.Engine.Evidence;

/// <summary>Which page is read, and for which programme of audits.</summary>
/// <param name="Page">The saved page.</param>
/// <param name="Program">The name to keep it by, such as <c>soc</c>.</param>
/// <param name="Knowledge">By which catalogue services are known, and the settings that it stands beside.</param>
public sealed record ScopeRequest(string Page, string Program, KnowledgeRequest Knowledge)
{
    /// <summary>The column that is meant; null for the only one.</summary>
    public string? Column { get; init; }

    /// <summary>The day of the page; null for the one that it says.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whose services they are.</summary>
    public string Provider { get; init; } = "aws";

    /// <summary>The ids of services, by names on the page that people have matched themselves.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>Reads a saved page that says which services a programme of audits has in its scope, and makes dated data of it. Nothing is written.</summary>
public static class ScopeUseCase
{
    private const int MaxPage = 16 * 1024 * 1024;

    /// <summary>What the page says, as the file that is to stand beside the settings.</summary>
    /// <exception cref="RequestException">It is no such page, or what is asked for makes no sense.</exception>
    public static ScopeChange Run(ScopeRequest request, IHost host)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        if (request.Program.Length is 0 or > 60 || !request.Program.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') || request.Program[0] == '-')
        {
            throw new RequestException($"\"{request.Program}\" is no name for a programme: write small letters, digits and hyphens, such as soc or fedramp-high.");
        }

        var bytes = PageOf(request.Page, host);
        var catalog = KnowledgeSource.Open(request.Knowledge, host, new SourceMap());
        foreach (var id in request.Given.Values.Where(id => catalog.FindService(id) is null))
        {
            throw new RequestException($"there is no service \"{id}\"{(Spelling.Nearest(id, catalog.ServiceIds) is { } near ? $"; did you mean {near}?" : ".")}");
        }

        var page = ScopePage.Read(FileContent.TextOf(bytes), request.Column, request.Given, catalog);
        if (page.Services.IsEmpty)
        {
            throw new RequestException($"nothing that the page ticks is a service of the catalogue's.");
        }

        var asOf = request.AsOf ?? page.AsOf ?? throw new RequestException($"the page does not say of which day it is: give the day on which you saved it by --as-of.");
        var settings = SettingsFile.Open(request.Knowledge, host).Place;
        var folder = TreePath.Below(TreePath.FolderOf(settings.Path), ServicesInScope.Folder);
        var path = TreePath.Below(folder, request.Program + ".hcl");
        return new ScopeChange(
            new InputPath(settings.Tree, path, settings.Tree.ShownOf(path)),
            page,
            asOf,
            ScopeText.Of(request, page, asOf, Convert.ToHexStringLower(Digest.Sha256(bytes))),
            settings.Find() is not null ? null : settings.Shown);
    }

    private static byte[] PageOf(string name, IHost host)
    {
        var named = host.Named(name);
        if (named.Obstacle is { } obstacle)
        {
            throw new RequestException($"the page {name} {obstacle}.");
        }

        var (bytes, failure) = named.Tree.Read(named.Find()!.Value.Path, MaxPage + 1);
        return bytes is null ? throw new RequestException($"the page {name} can't be read: {failure}.")
            : bytes.Length > MaxPage ? throw new RequestException($"the page {name} is longer than {MaxPage / 1024 / 1024} MB: save the page alone, without what it shows.")
            : bytes;
    }
}
