using System.Buffers;
using Onus.Catalog;
using Onus.Contracts.Answers;

namespace Onus.Engine.Explain;

/// <summary>Finds what the catalogue has by a word: in ids, titles and definitions.</summary>
internal static class WordSearch
{
    private const int LeastCharacters = 3;
    private static readonly string[] Endings = ["", "s", "es", "ed", "ing"];
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>What has a word in it: responsibilities, services and checks, in the order of the catalogue; empty for none.</summary>
    public static IReadOnlyList<SearchHit> Find(string word, ServiceCatalog catalog)
    {
        if (word.Length < LeastCharacters || !word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' '))
        {
            return [];
        }

        return
        [
            .. catalog.Responsibilities.Where(item => Has(item.Id, word) || Has(item.Title, word) || Has(item.Definition, word)).Select(item => new SearchHit("responsibility", item.Id, item.Title)),
            .. catalog.Services.Where(service => Has(service.Id, word) || Has(service.Title, word)).Select(service => new SearchHit("service", service.Id, service.Title)),
            .. catalog.AllChecks().Where(check => Has(check.Id, word) || Has(check.Title, word)).Select(check => new SearchHit("check", check.Id, check.Title)),
        ];
    }

    /// <summary>Whether a text has a word in it, as it is or with one of the usual endings.</summary>
    private static bool Has(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + word.Length);
            var end = rest.IndexOfAnyExcept(Letters) is var next and >= 0 ? next : rest.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && Endings.Contains(rest[..end].ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
