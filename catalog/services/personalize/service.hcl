service "personalize" {
  title      = "Amazon Personalize"
  names      = ["personalize-events", "Amazon Personalize Events", "Personalize Events", "personalize-runtime", "Amazon Personalize Runtime", "Personalize Runtime"]
  model      = "abstracted"
  prefixes   = ["AWS::Personalize::"]
  because    = "AWS trains and runs the recommenders and always encrypts what it stores. Which data about people goes in, filters, and keys of its own are the customer's."
  sources    = ["best-practices-wp", "personalize-encryption", "personalize-infrastructure"]
  classed_by = "personalize-infrastructure"

  type "AWS::Personalize::DatasetGroup" {
    title  = "Dataset group"
    name   = "Name"
    traits = ["host", "store", "training"]
  }
  type "AWS::Personalize::Dataset" {
    title  = "Dataset"
    name   = "Name"
    traits = ["store", "training"]
  }
  type "AWS::Personalize::EventTracker" {
    title  = "Event tracker"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::Personalize::Solution" {
    title  = "Solution"
    name   = "Name"
    traits = ["host", "store", "ai", "training"]
  }
}

override "personalize-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::Personalize::DatasetGroup", "AWS::Personalize::Dataset", "AWS::Personalize::Solution"]
  parts = {
    "data.encrypt-rest" = {
      customer = "Naming a KMS key of its own in the dataset group where the rules ask for one, and managing that key."
    }
  }
  source     = "personalize-encryption"
  confidence = "documented"
}
