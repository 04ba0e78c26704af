namespace Onus.Hcl.Tests.Syntax;

/// <summary>What templates are read as. The expected texts are what Terraform 1.11 gives for the same input.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("""  ""  """, "''")]
    [InlineData("""  "a"  """, "'a'")]
    [InlineData("""  "a\n\r\t\"\\\u00e9\U0001F600"  """, "'a\\n\\r\\t\"\\é😀'")]
    [InlineData("""  "a${b}c"  """, "'a'${b}'c'")]
    [InlineData("""  "${b}"  """, "(wrap b)")]
    [InlineData("""  "${"${true}"}"  """, "(wrap (wrap true))")]
    [InlineData("""  "${""}${true}"  """, "${''}${true}")]
    [InlineData("""  "${f("a", { x = "}" })}"  """, "(wrap (call f 'a' (object x='}')))")]
    [InlineData("""  "${a}-${b["c"]}"  """, "${a}'-'${(index b 'c')}")]
    [InlineData("""  "$${x} $$ %%{x} %% $x %x $"  """, "'${x} $$ %{x} %% $x %x $'")]
    [InlineData("""  "$$${x} $$$${x}"  """, "'$${x} $$${x}'")]
    [InlineData("""  "$%{ if a }%${b}%{ endif }"  """, "'$'%if(a){'%'${b}}{''}")]
    [InlineData("""  "x   ${~ "b" ~}   y"  """, "'x'${'b'}'y'")]
    [InlineData("""  "\n\n${~ "t" ~}\n\n z"  """, "${'t'}'z'")]
    [InlineData("""  "  ${~ true ~}  "  """, "${true}")]
    [InlineData("""  "%{ if true ~} hello %{~ endif }"  """, "%if(true){'hello'}{''}")]
    [InlineData("""  "%{if a}1%{else}%{if b}2%{endif}%{endif}"  """, "%if(a){'1'}{%if(b){'2'}{''}}")]
    [InlineData("""  "%{for k, v in x}${k}=${v};%{endfor}"  """, "%for(k,v in x){${k}'='${v}';'}")]
    public void Quoted(string text, string outline) => OutlineOf(text.Trim()).ShouldBe(outline);

    [Fact]
    public void A_heredoc_takes_its_lines_as_they_are() =>
        OutlineOf("<<EOT\n  \"a\" \\n\n ${b}\n\n   EOT  \n").ShouldBe("<<'  \"a\" \\n\\n '${b}'\\n\\n'");

    [Fact]
    public void A_heredoc_keeps_carriage_returns() => OutlineOf("<<EOT\r\na\r\nEOT\r\n").ShouldBe("<<'a\\r\\n'");

    [Fact]
    public void An_empty_heredoc_is_empty() => OutlineOf("<<EOT\nEOT\n").ShouldBe("<<''");

    [Fact]
    public void An_indented_heredoc_loses_the_indentation_that_all_lines_share() =>
        OutlineOf("<<-EOT\n      a\n        b\n  \t\n      ${\"c\"}\n     EOT\n").ShouldBe("<<'a\\n  b\\n  \\t\\n'${'c'}'\\n'");

    [Fact]
    public void A_line_that_begins_with_an_interpolation_has_no_indentation() =>
        OutlineOf("<<-EOT\n    a\n${b}\n    EOT\n").ShouldBe("<<'    a\\n'${b}'\\n'");

    [Fact]
    public void A_tab_counts_as_one_space_of_indentation() =>
        OutlineOf("<<-EOT\n    a\n  \t${\"x\"} b\n    EOT\n").ShouldBe("<<' a\\n'${'x'}' b\\n'");

    [Fact]
    public void A_blank_line_has_no_part_in_the_indentation() => OutlineOf("<<-EOT\n\n       a\nEOT\n").ShouldBe("<<'\\na\\n'");

    [Fact]
    public void Strip_markers_reach_to_the_end_of_the_line_in_a_heredoc() =>
        OutlineOf("<<EOT\n  one\n\n    ${~ \"two\" ~}\n\n  three\nEOT\n").ShouldBe("<<'  one\\n\\n'${'two'}'\\n  three\\n'");

    [Fact]
    public void Directives_of_a_heredoc_strip_only_their_own_line() =>
        OutlineOf("<<EOT\nx %{ if true ~}\n    yes\n  %{ else ~}\n   no\n%{ endif ~}\n   z\nEOT\n")
            .ShouldBe("<<'x '%if(true){'    yes\\n  '}{'   no\\n'}'   z\\n'");

    [Fact]
    public void What_a_strip_marker_took_away_is_no_indentation() =>
        OutlineOf("<<-EOT\n    %{ if true ~}\n    a\n      b\n    %{~ endif ~}\n    c\n    EOT\n")
            .ShouldBe("<<'    '%if(true){'    a\\n      b\\n'}{''}'    c\\n'");

    [Fact]
    public void A_heredoc_that_ends_with_the_file_is_taken_although_Terraform_wants_a_newline() =>
        OutlineOf("<<EOT\na\nEOT").ShouldBe("<<'a\\n'");

    [Fact]
    public void A_heredoc_may_stand_between_parentheses() =>
        OutlineOf("f(<<A\n${<<B\nb\nB\n}\nA\n, c)").ShouldBe("(call f <<${<<'b\\n'}'\\n' c)");

    [Fact]
    public void A_text_as_a_whole_is_a_template()
    {
        var read = Read.Template("a \"b\" \\n $${c}\n  ${~ d ~}  \n\n%{ for e in f }${e}%{ endfor }");

        read.Diagnostics.ShouldBeEmpty();
        Outline.Of(read.Result).ShouldBe("'a \"b\" \\n ${c}\\n'${d}'\\n'%for(e in f){${e}}");
    }

    [Theory]
    [InlineData("\"a", "hcl-unexpected-end")]
    [InlineData("\"a\n\"", "hcl-unclosed-quote")]
    [InlineData("\"a\\x\"", "hcl-escape")]
    [InlineData("\"\\u12\"", "hcl-escape")]
    [InlineData("\"\\UFFFFFFFF\"", "hcl-escape")]
    [InlineData("\"\\uD83D\\uDE00\"", "hcl-escape")]
    [InlineData("\"${a\"", "hcl-unexpected")]
    [InlineData("\"${}\"", "hcl-unexpected")]
    [InlineData("\"${a b}\"", "hcl-unexpected")]
    [InlineData("\"%{if a}\"", "hcl-directive")]
    [InlineData("\"%{for a in b}%{endif}\"", "hcl-directive")]
    [InlineData("\"%{else}\"", "hcl-directive")]
    [InlineData("\"%{if a}%{else}%{else}%{endif}\"", "hcl-directive")]
    [InlineData("\"%{while a}\"", "hcl-unexpected")]
    [InlineData("<<EOT\na\n", "hcl-unclosed-heredoc")]
    [InlineData("<<EOT a\n", "hcl-invalid-character")]
    [InlineData("<< EOT\nEOT\n", "hcl-invalid-character")]
    public void What_is_wrong_is_said_once(string text, string code)
    {
        var read = Read.Expression(text);

        read.Result.ShouldBeNull();
        read.Codes.ShouldBe([code]);
    }

    [Fact]
    public void A_wrong_text_becomes_a_template_with_something_invalid()
    {
        var read = Read.Template("a ${");

        read.Codes.ShouldBe(["hcl-unexpected-end"]);
        Outline.Of(read.Result).ShouldBe("${(invalid)}");
    }

    private static string OutlineOf(string text)
    {
        var read = Read.Expression(text);
        read.Diagnostics.ShouldBeEmpty();
        return Outline.Of(read.Result.ShouldNotBeNull());
    }
}
