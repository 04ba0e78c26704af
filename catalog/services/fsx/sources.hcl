source "fsx-security" {
  title  = "Amazon FSx for Windows File Server User Guide, Security in Amazon FSx"
  url    = "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/security.html"
  opened = false
}

source "fsx-maintenance" {
  title = "Amazon FSx for Lustre User Guide, Maintenance windows"
  url   = "https://docs.aws.amazon.com/fsx/latest/LustreGuide/maintenance-windows.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "fsx-api-windows" {
  title = "Amazon FSx API Reference, UpdateFileSystemWindowsConfiguration"
  url   = "https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystemWindowsConfiguration.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy."
}

source "fsx-encryption" {
  title  = "Amazon FSx for Windows File Server User Guide, Data encryption in Amazon FSx"
  url    = "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption.html"
  opened = false
}

source "fsx-lustre-deployment" {
  title  = "Amazon FSx for Lustre User Guide, Deployment and storage class options"
  url    = "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html"
  opened = false
}

source "fsx-lustre-encryption" {
  title  = "FSx for Lustre User Guide, Encryption at rest: persistent file systems take a key of the customer's, scratch ones do not"
  url    = "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html"
  opened = false
}
