service "kendra" {
  title      = "Amazon Kendra"
  names      = ["AWSKendraFrontendService", "kendra-ranking", "Amazon Kendra Intelligent Ranking", "Kendra Ranking", "enterprise search"]
  model      = "abstracted"
  prefixes   = ["AWS::Kendra::", "AWS::KendraRanking::"]
  because    = "AWS runs and encrypts the search index. Which repositories are crawled and with whose credentials, who finds what (document access control), and the size of the index are the customer's."
  sources    = ["best-practices-wp", "kendra-encryption", "kendra-infrastructure"]
  classed_by = "kendra-infrastructure"

  type "AWS::Kendra::Index" {
    title  = "Index"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::KendraRanking::ExecutionPlan" {
    title  = "Rescore execution plan"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
}

override "kendra-encryption" {
  inherit    = "always-encrypted"
  on         = ["AWS::Kendra::Index"]
  source     = "kendra-encryption"
  confidence = "documented"
}

override "kendra-capacity" {
  on      = ["AWS::Kendra::Index", "AWS::KendraRanking::ExecutionPlan"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the units that are ordered."
      customer = "The edition, and enough storage and query units."
    }
  }
  because    = "An index grows and answers only as far as the units that the customer orders."
  source     = "kendra-encryption"
  confidence = "derived"
}
