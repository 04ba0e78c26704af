namespace Onus.Testing;

/// <summary>Secrets of many kinds, put together when they are asked for so that no scanner of secrets finds them here, and harmless texts that look a little like them.</summary>
public static class SecretSamples
{
    private const string Hex = "0123456789abcdef";
    private const string Word = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789";

    private static readonly (string Kind, Func<Random, string> Make)[] Marked =
    [
        ("AWS access key", r => "AK" + "IA" + Of(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
        ("AWS temporary key", r => "AS" + "IA" + Of(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
        ("private key", r => "-----BEGIN RSA " + "PRIVATE KEY-----" + Of(r, Word, 30)),
        ("age key", r => "AGE-SECRET" + "-KEY-1" + Of(r, "ACDEFGHJKLMNPQRSTUVWXYZ0234567", 50)),
        ("Stripe key", r => "sk_" + "live_" + Of(r, Word, 24)),
        ("Stripe test key", r => "rk_" + "test_" + Of(r, Word, 24)),
        ("Stripe webhook", r => "whs" + "ec_" + Of(r, Word, 32)),
        ("GitHub token", r => "gh" + "p_" + Of(r, Word, 36)),
        ("GitHub fine-grained token", r => "github" + "_pat_" + Of(r, Word, 40)),
        ("GitLab token", r => "glp" + "at-" + Of(r, Word, 20)),
        ("Slack token", r => "xo" + "xb-" + Of(r, "0123456789", 12) + "-" + Of(r, Word, 24)),
        ("JSON web token", r => "ey" + "J" + Of(r, Word, 20) + ".ey" + "J" + Of(r, Word, 30) + "." + Of(r, Word, 20)),
        ("Google key", r => "AI" + "za" + Of(r, Word, 35)),
        ("Google client", r => "GOC" + "SPX-" + Of(r, Word, 28)),
        ("SendGrid key", r => "S" + "G." + Of(r, Word, 22) + "." + Of(r, Word, 43)),
        ("npm token", r => "np" + "m_" + Of(r, Word, 36)),
        ("PyPI token", r => "py" + "pi-" + Of(r, Word, 60)),
        ("Mailgun key", r => "ke" + "y-" + Of(r, Hex, 32)),
        ("Mailchimp key", r => Of(r, Hex, 32) + "-" + "us12"),
        ("Shopify token", r => "shp" + "at_" + Of(r, Hex, 32)),
        ("DigitalOcean token", r => "dop" + "_v1_" + Of(r, Hex, 64)),
        ("Databricks token", r => "da" + "pi" + Of(r, Hex, 32)),
        ("Vault token", r => "hv" + "s." + Of(r, Word, 24)),
        ("OpenAI key", r => "s" + "k-proj-" + Of(r, Word, 40)),
        ("Hugging Face token", r => "h" + "f_" + Of(r, Word, 34)),
        ("Docker token", r => "dckr" + "_pat_" + Of(r, Word, 27)),
        ("Grafana token", r => "gls" + "a_" + Of(r, Word, 32)),
        ("address with a password", r => "postgres://shop:" + Of(r, Word, 12) + "@db.example.com/shop"),
        ("address with a user's token", r => "https://" + Of(r, Word, 20) + "@git.example.com/x.git"),
        ("address with a token", r => "https://example.com/hook?access_token=" + Of(r, Word, 20)),
        ("signed address", r => "https://acc.blob.core.windows.net/c/f?sv=2022&si" + "g=" + Of(r, Word, 40)),
        ("connection string", r => "Server=db;User=sa;Pass" + "word=" + Of(r, Word, 14)),
        ("storage account", r => "AccountName=x;Account" + "Key=" + Of(r, Word, 60)),
        ("option of a command", r => "tool run --pass" + "word " + Of(r, Word, 14)),
        ("MySQL's option", r => "mysql -h db -p" + "Q7" + Of(r, Word, 12)),
        ("bearer", r => "Authorization: Bear" + "er 7" + Of(r, Word, 30)),
    ];

    private static readonly (string Kind, Func<Random, string> Make)[] Harmless =
    [
        ("ARN", r => "arn:aws:iam::" + Of(r, "0123456789", 12) + ":role/Deploy" + Of(r, Word, 6)),
        ("ARN of a secret", r => "arn:aws:secretsmanager:eu-west-1:" + Of(r, "0123456789", 12) + ":secret:shop/db-" + Of(r, Word, 6)),
        ("instance", r => "i-0" + Of(r, Hex, 16)),
        ("image", r => "ami-0" + Of(r, Hex, 16)),
        ("subnet", r => "subnet-0" + Of(r, Hex, 16)),
        ("security group", r => "sg-0" + Of(r, Hex, 16)),
        ("account", r => Of(r, "0123456789", 12)),
        ("UUID", r => $"{Of(r, Hex, 8)}-{Of(r, Hex, 4)}-{Of(r, Hex, 4)}-{Of(r, Hex, 4)}-{Of(r, Hex, 12)}"),
        ("commit", r => Of(r, Hex, 40)),
        ("digest", r => "sha256:" + Of(r, Hex, 64)),
        ("MD5", r => Of(r, Hex, 32)),
        ("version", r => $"{r.Next(20)}.{r.Next(20)}.{r.Next(20)}"),
        ("container", r => Of(r, "0123456789", 12) + ".dkr.ecr.eu-west-1.amazonaws.com/shop:" + Of(r, Hex, 7)),
        ("role id", r => "AROA" + Of(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17)),
        ("hosted zone", r => "Z0" + Of(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 19)),
        ("distribution", r => "E" + Of(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 13)),
        ("user pool", r => "eu-west-1_" + Of(r, Word, 9)),
        ("stack's id", r => "ShopStackFunctionServiceRole" + Of(r, "ABCDEF0123456789", 8)),
        ("bucket", r => "shop-assets-" + Of(r, Hex, 10)),
        ("path of a secret", r => "/prod/shop/db-" + Of(r, "abcdefghijklmnop", 5)),
        ("host", r => Of(r, "abcdefghijklmnop", 10) + ".cluster-x.eu-west-1.rds.amazonaws.com:5432"),
        ("address", r => "https://example.com/" + Of(r, "abcdefghijklmnop", 8) + "/index.html"),
        ("repository", r => "ssh://git@github.com/example/" + Of(r, "abcdefghijklmnop", 8)),
        ("block", r => $"10.{r.Next(256)}.{r.Next(256)}.0/24"),
        ("alias", r => "alias/shop-" + Of(r, "abcdefghijklmnop", 6)),
        ("date", r => $"20{r.Next(10, 30)}-0{r.Next(1, 9)}-1{r.Next(10)}"),
        ("file", r => "src/handlers/" + Of(r, "abcdefghijklmnop", 8) + ".py"),
        ("runtime", r => $"python3.{r.Next(8, 14)}-{Of(r, Hex, 4)}"),
        ("certificate", r => "acm-" + Of(r, Hex, 8) + "-certificate"),
        ("dynamic reference", r => "{{resolve:secretsmanager:shop-" + Of(r, "abcdefghijklmnop", 5) + ":SecretString:pw}}"),
    ];

    /// <summary>How many kinds of secrets there are.</summary>
    public static int Kinds => Marked.Length;

    /// <summary>One secret of each kind that is one by its look, whatever it is called.</summary>
    public static IReadOnlyList<string> Secrets(int seed) => All(Marked, seed);

    /// <summary>One harmless text of each kind.</summary>
    public static IReadOnlyList<string> LookAlikes(int seed) => All(Harmless, seed);

    /// <summary>What must not be seen of a secret: its random end.</summary>
    public static string HeartOf(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var user = secret.IndexOf('@', StringComparison.Ordinal);
        var end = user < 0 ? secret.EndsWith("-us12", StringComparison.Ordinal) ? secret.Length - 5 : secret.Length : user;
        return secret[Math.Max(0, end - 8)..end];
    }

    private static string[] All((string Kind, Func<Random, string> Make)[] table, int seed)
    {
        var random = new Random(seed);
        return [.. table.Select(row => row.Make(random))];
    }

    private static string Of(Random random, string from, int length) => string.Create(length, (random, from), static (text, state) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = state.from[state.random.Next(state.from.Length)];
        }
    });
}
