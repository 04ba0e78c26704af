source "lookoutequipment-end" {
  title = "Amazon Lookout for Equipment User Guide, Document history (support ends on 2026-10-07)"
  url   = "https://docs.aws.amazon.com/lookout-for-equipment/latest/userguide/doc-history.html"
  as_of = "2026-10"
  seen  = "2026-11"
}
