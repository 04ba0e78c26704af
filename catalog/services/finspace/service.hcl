service "finspace" {
  title    = "Amazon FinSpace"
  names    = ["FinSpace User Environment Management service", "finspace-data", "finspace data", "FinSpace Public API", "finspace-api"]
  model    = "abstracted"
  prefixes = ["AWS::FinSpace::"]
  because  = "By the service model: AWS runs environments and clusters for kdb and encrypts them; users, code, network and keys are the customer's. Support is until 2026-10-07."
  sources  = ["best-practices-wp", "finspace-security", "finspace-end"]

  type "AWS::FinSpace::Environment" {
    title  = "Environment"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
  }
}

override "finspace-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-10-07: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "finspace-end"
  since   = "2026-10-08"
}
