service "athena" {
  title    = "Amazon Athena"
  names    = ["athena for apache spark", "athena sql"]
  model    = "abstracted"
  prefixes = ["AWS::Athena::"]
  because  = "AWS runs the query engines behind an API; data and results lie in the customer's buckets, so encrypting and guarding them, who may query, and the engine version of a workgroup are the customer's."
  sources  = ["best-practices-wp", "athena-security", "athena-engine-versions"]

  type "AWS::Athena::WorkGroup" {
    title  = "Workgroup"
    name   = "Name"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::Athena::Database" {
    title  = "Database, made by a statement (Terraform only)"
    traits = ["setting"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::Athena::CapacityReservation" {
    title  = "Capacity reservation"
    name   = "Name"
    traits = ["setting"]
    bears  = ["svc.capacity"]
  }
  type "AWS::Athena::DataCatalog" {
    title  = "Data catalog"
    name   = "Name"
    traits = ["setting"]
  }
  settings = ["AWS::Athena::NamedQuery", "AWS::Athena::PreparedStatement"]
}

override "athena-results" {
  on      = ["AWS::Athena::WorkGroup"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts query results as the workgroup says, and keeps results that it manages itself encrypted."
      customer = "Setting encryption of the results and enforcing it over what clients ask for."
    }
  }
  because    = "Results are written to the customer's bucket, encrypted as workgroup or client say."
  source     = "athena-encryption"
  confidence = "derived"
}

override "athena-engine-pinned" {
  on         = ["AWS::Athena::WorkGroup"]
  when       = self.WorkGroupConfiguration.EngineVersion.SelectedEngineVersion != null && upper(self.WorkGroupConfiguration.EngineVersion.SelectedEngineVersion) != "AUTO"
  holders    = { "plat.update-settings" = "customer" }
  uninherits = { "plat.update-settings" = "AWS moves a serverless query engine to new versions by itself." }
  because    = "A workgroup with a named engine version stays on it until the customer changes it or AWS withdraws the version; workgroups for Apache Spark always name one."
  source     = "athena-engine-versions"
  confidence = "documented"
  example "applies" {
    WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "PySpark engine version 3" } }
  }
  example "does-not-apply" "the default" { Name = "reports" }
  example "does-not-apply" {
    WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "AUTO" } }
  }
  example "unknown" {
    WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = unknown("parameter without default") } }
  }
}
