service "migrationhubstrategy" {
  title    = "AWS Migration Hub Strategy Recommendations"
  names    = ["Migration Hub Strategy Recommendations", "migrationhub-strategy", "AWS Migration Hub Strategy Recommendations."]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS works out the recommendations; the collector on the customer's premises, its patches and its credentials are the customer's."
  sources  = ["migrationhubstrategy-guide", "srm-page"]
}

source "migrationhubstrategy-guide" {
  title  = "AWS Migration Hub Strategy Recommendations User Guide, Security"
  url    = "https://docs.aws.amazon.com/migrationhub-strategy/latest/userguide/security.html"
  opened = false
}
