variant "sql" {
  title = "Workgroup for SQL"
  resource "AWS::Athena::WorkGroup" "queries" {
    Name = "reports"
  }
}

variant "spark" {
  title = "Workgroup for Apache Spark"
  resource "AWS::Athena::WorkGroup" "notebooks" {
    Name                   = "notebooks"
    WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "PySpark engine version 3" } }
  }
}
