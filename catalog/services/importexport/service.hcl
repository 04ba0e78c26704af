service "importexport" {
  title    = "AWS Import/Export"
  names    = ["AWS Import Export Disk Service", "import/export disk"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS copies from or to disks that the customer sends in; the disks, their transport and encryption on them are the customer's."
  sources  = ["importexport-guide", "srm-page"]
}

override "importexport-disks" {
  holders = { "infra.hardware" = "shared", "data.encrypt-rest" = "customer" }
  parts = {
    "infra.hardware" = {
      aws      = "The machines that read and write the disks."
      customer = "The disks themselves, sent and taken back."
    }
  }
  because    = "The medium is the customer's own, and what it holds is encrypted only if the customer does it."
  source     = "importexport-guide"
  confidence = "derived"
}

source "importexport-guide" {
  title  = "AWS Import/Export Developer Guide, What is AWS Import/Export Disk?"
  url    = "https://docs.aws.amazon.com/AWSImportExport/latest/DG/whatisdisk.html"
  opened = false
}
