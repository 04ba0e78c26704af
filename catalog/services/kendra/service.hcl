service "kendra" {
  title    = "Amazon Kendra"
  names    = ["AWSKendraFrontendService", "kendra-ranking", "Amazon Kendra Intelligent Ranking", "Kendra Ranking", "enterprise search"]
  model    = "abstracted"
  prefixes = ["AWS::Kendra::", "AWS::KendraRanking::"]
  because  = "AWS runs and encrypts the search index. Which repositories are crawled and with whose credentials, who finds what (document access control), and the size of the index are the customer's."
  sources  = ["best-practices-wp", "kendra-encryption"]

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
  on      = ["AWS::Kendra::Index"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key that AWS owns when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one, at creation."
    }
  }
  because    = "Encryption at rest is always on here; only the choice of the key is left to the customer."
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
