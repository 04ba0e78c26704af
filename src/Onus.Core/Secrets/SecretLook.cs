using System.Buffers;
using System.Text.RegularExpressions;

namespace Onus.Core.Secrets;

/// <summary>What a secret looks like, whatever it is called.</summary>
internal static partial class SecretLook
{
    /// <summary>One of these is in every text that can be one: most texts are done with after one glance.</summary>
    private static readonly SearchValues<string> Glance = SearchValues.Create(
        [
            // Keys and tokens with a mark of their own.
            "akia", "asia", "a3t", "absk", "private key", "putty-user-key", "age-secret-key", "k_live_", "k_test_", "whsec_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_",
            "glpat-", "glptt-", "gldt-", "glrt-", "glcbt-", "glsoat-", "xox", "xapp-", "eyj", "aiza", "ya29.", "gocspx-", "sg.", "npm_", "pypi-", "key-", "-us", "sq0", "shpat_", "shpss_",
            "shpca_", "shppa_", "_v1_", "dapi", "hvs.", "hvb.", "hvr.", "atlasv1", "sk-", "hf_", "dckr_pat_", "nrak-", "dt0c01.", "glsa_", "glc_", "lin_api_", "atatt3", "ntn_", "pul-", "rubygems_", "/services/", "/webhooks/", ":aa",

            // Words that hand one over.
            "://", "password", "passwd", "passphrase", "pwd", "secret", "apikey", "api_key", "api-key", "token", "accountkey", "accesskey", "access_key", "sharedkey", "credential", "sig=", "signature=",
            "key=", "auth=", "pass=", "pass:", "bearer", "basic", "mysql", "mariadb", "sshpass", "-u", "@",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text holds one.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Glance) && (Tokens().IsMatch(text) || Settings().IsMatch(text));

    /// <summary>
    /// Whether a text as a whole can be AWS's secret access key, which has no mark: 40 characters of base 64. Without a sign of base 64 it is rather a name or a hash,
    /// with a word in it a path.
    /// </summary>
    public static bool IsAccessKey(ReadOnlySpan<char> text) =>
        text.Length == 40
        && text.ContainsAny('/', '+')
        && text.ContainsAnyInRange('A', 'Z') && text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('0', '9')
        && AccessKey().IsMatch(text);

    [GeneratedRegex(
        """
        (?:A3T[A-Z0-9]|AKIA|ASIA)[A-Z0-9]{12,} | \bABSK[A-Za-z0-9+/]{30,}
        | -----BEGIN\ [A-Z\ ]*PRIVATE\ KEY | PuTTY-User-Key-File | AGE-SECRET-KEY-1\w
        | \b[rs]k_(?:live|test)_\w | \bwhsec_\w{8,} | gh[pousr]_\w{6,} | github_pat_\w | \bgl(?:pat|ptt|dt|rt|cbt|soat)-\w | xox[abeoprs]-\w | \bxapp-\d-\w | \beyJ[\w-]{8,}\.eyJ
        | \bAIza[\w-]{30,} | \bya29\.[\w-]{10,} | \bGOCSPX-[\w-]{10,} | \bSG\.[\w-]{16,}\.[\w-]{16,} | \bnpm_\w{20,} | \bpypi-[\w-]{20,} | \bkey-[0-9a-f]{32}\b | \b[0-9a-f]{32}-us\d{1,2}\b
        | \bsq0[a-z]{3}-[\w-]{20,} | \bshp(?:at|ss|ca|pa)_\w{16,} | \bdo[opr]_v1_\w{20,} | \bdapi[0-9a-f]{32} | \bhv[sbr]\.[\w-]{16,} | \.atlasv1\.[\w-]{20,}
        | \bsk-[\w-]*\w{20,} | \bhf_\w{20,} | \bdckr_pat_[\w-]{10,} | \bNRAK-\w{10,} | \bdt0c01\.\w{10,} | \bgl(?:sa|c)_\w{16,} | \blin_api_\w{10,} | \bATATT3\w{10,} | \bntn_\w{20,} | \bpul-[0-9a-f]{30,} | \brubygems_[0-9a-f]{20,}
        | hooks\.slack\.com/services/\w+/\w+/\w | discord(?:app)?\.com/api/webhooks/\d+/\w | \b\d{8,10}:AA[\w-]{30,}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();

    [GeneratedRegex(
        """
        ://[^\s/"'@:]*:(?!\d+(?:/|$))[^\s"'@]+@ | ://[^\s/"'@:]*:[^\s/"'@]+@ | https?://(?!git@)[^\s/"'@:]+@
        | (?i:password|passwd|passphrase|\bpass|\bpwd|secret_?key|secret_?access_?key|client_?secret|account_?key|shared_?(?:access_?)?key|api_?-?key|token)\\?["']?\s*[:=]\s*\\?["']?(?!arn:)[^\s"'`$<{(\\][^\s"']{5,}
        | (?i:[?&;](?:[\w.-]*(?:token|secret|passw(?:or)?d|signature|credential|apikey)|(?:[\w.-]*[_-])?(?:key|auth|sig|pwd))=[^\s&"'$<{(#]{6,})
        | (?i:\b(?:bearer|basic)\s+)(?=[\w+/.~-]*\d)[\w+/.~-]{12,}
        | (?<![\w-])--?(?i:[\w-]*(?:password|passwd|passphrase|pwd|secret|token|api-?key))[\s=]+["']?(?!-|arn:|id=|true\b|false\b)[^\s"'`$<{(\\][^\s"']{3,}
        | (?i:\b(?:mysql\w*|mariadb\w*|sshpass)\b)[^\n|;&]{0,200}?\s-p\s?["']?(?!\d+\b)[^\s"'`$<{(\\-][^\s"']{3,}
        | (?<![\w/:.@-])[\w.+-]+:(?!\d+(?:[/.@]|$))[^\s/"'@:$<{]{3,}@[\w-][\w.-]*(?::\d+)?/
        | (?<![\w-])(?:-u|--user)[\s=]+["']?[^\s:"'/$-][^\s:"'/$]*:(?!\d+\b)[^\s"'$<{(/\\][^\s"']{3,}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    [GeneratedRegex("^(?![/+])(?!.*(?:[a-z]{7}|[/+]{2}))[A-Za-z0-9/+]{40}$", RegexOptions.CultureInvariant)]
    private static partial Regex AccessKey();
}
