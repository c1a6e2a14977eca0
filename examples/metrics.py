"""Derived figures: exact results, and the interval that the printed figures allow."""

from budgetdisclosure import Amount, Count, Percentage, metrics


def main() -> None:
    """Growth, share and cost per vehicle, each held against what a document prints."""
    growth = metrics.growth(Amount("21713.39"), Amount("5889.49"))
    assert growth is not None
    print("增长", growth.percent(2), "%", growth.interval.scaled(100))
    print(metrics.verify(Percentage("268.68"), growth, "increase"))

    share = metrics.share(Amount("20632.76"), Amount("21691.34"))
    assert share is not None
    print("占比", share.percent(2), "%")
    print(metrics.verify(Percentage("95.11"), share))

    each = metrics.per_unit(Amount("1.16"), Count(2, "辆"))
    assert each is not None
    print("车均", each.rounded(0), "元")

    print("基数为零:", metrics.growth(Amount("1.74"), Amount("0")))


if __name__ == "__main__":
    main()
