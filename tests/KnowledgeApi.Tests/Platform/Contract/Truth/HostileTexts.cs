namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Texts that something behind a service could stumble over.</summary>
internal static class HostileTexts
{
    /// <summary>Proper Unicode: where the document admits any text it admits these.</summary>
    public static readonly string[] All =
    [
        "iron' or 1=1 --", "'; drop table claim; --", "iron') union select 1 --", "$1", "@Words", "{0}", "%s%n", "a%b_c\\", "e'\\x27'",
        ".*", "(a+)+$", "[a", "a{99999}", "(?<n>a", "iron & | ! <-> zinc", "iron:*", "\"half a phrase", "-iron", "iron or", "or", "a -", "<script>alert(1)</script>",
        "a\nb", "iron\n", "\tiron", "a\r\nX-Header: b", "../../etc/passwd", "a/b", "a?b#c", "a&b=c", "a;b", "null", "undefined", "NaN", "-0", "İstanbul", "ﬁber", "ß", "日本語", "٣",
        "a\u0301\u0302", "\u202Eiron", "iron\u200B", "\uFEFFiron", "🙂 iron", "👩‍⚕️1", "\u0001a", "a\uFFFEb", "=1+1", new string('a', 199) + "é",
    ];

    /// <summary>What no text is, escaped as it is sent: NUL, bytes that are not UTF-8, halves of surrogate pairs.</summary>
    public static readonly string[] NoText = ["%00", "a%00b", "%ff", "a%C3%28", "%C0%80", "%ED%A0%80", "%ED%B0%80a", "%F4%90%80%80", "%E4%B8", "a%FE"];
}
