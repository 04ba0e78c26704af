source "backup-gateway-vm" {
  title = "AWS Backup Developer Guide, Virtual machine backups"
  url   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vm-backups.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
