namespace KnowledgeApi.LargeBase;

/// <summary>A version of an item: the releases in which it is live.</summary>
internal readonly record struct Version(int Since, int? Until);

/// <summary>When items come, change and go.</summary>
internal static class Life
{
    /// <param name="collection">The collection.</param>
    /// <param name="index">The item.</param>
    /// <param name="releases">How many releases there are.</param>
    /// <param name="isReferredTo">What others refer to is there from the first release and stays, so that every reference resolves.</param>
    public static IEnumerable<Version> Of(string collection, int index, int releases, bool isReferredTo)
    {
        var dice = new Dice($"life of {collection}", index);
        var since = isReferredTo || dice.Chance(0.8) ? 1 : 1 + dice.Below(releases);
        int? end = !isReferredTo && dice.Chance(0.02) && since < releases ? since + 1 + dice.Below(releases - since) : null;
        var last = end ?? releases + 1;
        if (dice.Chance(0.06) && since + 1 < last)
        {
            var changed = since + 1 + dice.Below(last - since - 1);
            yield return new Version(since, changed);
            since = changed;
        }
        yield return new Version(since, end);
    }
}
