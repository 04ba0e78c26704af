service "qldb" {
  title    = "Amazon Quantum Ledger Database (Amazon QLDB)"
  names    = ["Amazon QLDB", "qldb-session", "Amazon QLDB Session", "quantum ledger database"]
  model    = "abstracted"
  prefixes = ["AWS::QLDB::"]
  because  = "By the service model: AWS ran ledger and storage behind an API and encrypted them; the customer chose key, permissions mode and who reaches the data. AWS ended support on 2025-07-31."
  sources  = ["best-practices-wp", "qldb-security"]

  type "AWS::QLDB::Ledger" {
    title  = "Ledger"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
    bears  = ["iam.grant"]
  }
  type "AWS::QLDB::Stream" {
    title  = "Journal stream"
    name   = "StreamName"
    traits = ["setting"]
  }
}
