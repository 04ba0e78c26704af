using System.CommandLine;
using System.CommandLine.Completions;
using Onus.Catalog;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine;

namespace Onus.Cli.Shared;

/// <summary>The names of the catalogue, for shells that complete them.</summary>
internal static class KnownNames
{
    /// <summary>Lets a shell complete an option's value by names.</summary>
    public static Option<T> Completing<T>(this Option<T> option, Func<ServiceCatalog, IEnumerable<string>> names)
    {
        option.CompletionSources.Add(context => Of(context, names));
        return option;
    }

    /// <summary>Lets a shell complete an argument by names.</summary>
    public static Argument<T> Completing<T>(this Argument<T> argument, Func<ServiceCatalog, IEnumerable<string>> names)
    {
        argument.CompletionSources.Add(context => Of(context, names));
        return argument;
    }

    /// <summary>The checks by all their names.</summary>
    public static IEnumerable<string> Checks(ServiceCatalog catalog) => catalog.CheckNames;

    /// <summary>The responsibilities.</summary>
    public static IEnumerable<string> Responsibilities(ServiceCatalog catalog) => catalog.Responsibilities.Select(item => item.Id);

    /// <summary>The services.</summary>
    public static IEnumerable<string> Services(ServiceCatalog catalog) => catalog.ServiceIds;

    /// <summary>The frameworks.</summary>
    public static IEnumerable<string> Frameworks(ServiceCatalog catalog) => catalog.Frameworks.Ids;

    /// <summary>What can be counted alone, or left out.</summary>
    public static IEnumerable<string> Parts(ServiceCatalog catalog) => [.. Services(catalog), .. Responsibilities(catalog), .. Checks(catalog)];

    /// <summary>What can be asked about.</summary>
    public static IEnumerable<string> Subjects(ServiceCatalog catalog) => [.. Services(catalog), .. catalog.TypeNames];

    /// <summary>What can be explained.</summary>
    public static IEnumerable<string> All(ServiceCatalog catalog) => [.. Parts(catalog), .. catalog.Models.Select(model => model.Id), .. catalog.TypeNames, .. Frameworks(catalog)];

    private static IEnumerable<CompletionItem> Of(CompletionContext context, Func<ServiceCatalog, IEnumerable<string>> names)
    {
        try
        {
            var catalog = KnowledgeSource.Open(new KnowledgeRequest(), new DiskHost(), new SourceMap());
            return [.. names(catalog).Where(name => name.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new CompletionItem(name))];
        }
        catch (Exception problem) when (problem is RequestException || Outputs.Refused(problem))
        {
            // Nobody who presses a key wants to be told.
            return [];
        }
    }
}
