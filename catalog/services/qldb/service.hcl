service "qldb" {
  title    = "Amazon Quantum Ledger Database (Amazon QLDB)"
  names    = ["Amazon QLDB", "qldb-session", "Amazon QLDB Session", "quantum ledger database"]
  model    = "abstracted"
  prefixes = ["AWS::QLDB::"]
  because  = "By the service model: AWS runs ledger and storage behind an API and encrypts them; the customer chooses key, permissions mode and who reaches the data. Support is until 2025-07-31."
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

override "qldb-ended" {
  inherit = "service-ended"
  holders = { "data.backup" = "customer" }
  because = "AWS ended support on 2025-07-31: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "qldb-security"
  since   = "2025-08-01"
}
