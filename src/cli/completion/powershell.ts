import { kindsAt, powershellWord, valued } from './quote.ts'
import { type CommandNode, commandsIn, type OptionNode, type Tree } from './tree.ts'

/** Completion for PowerShell, 5.1 and newer; what each command and option does stands in its tooltip. */
export const powershellScript = ({ root, everywhere }: Tree): string =>
  [
    '# career completion powershell',
    "Register-ArgumentCompleter -Native -CommandName 'career', 'career.cmd', 'career.ps1' -ScriptBlock {",
    '  param($wordToComplete, $commandAst, $cursorPosition)',
    '  $tree = @{',
    ...commandsIn(root).map(about),
    '  }',
    `  $everywhere = ${table(everywhere)}`,
    `  $everywhereTakes = ${takes(everywhere)}`,
    WALK,
  ].join('\n')

const about = ({ path, commands, options, places }: CommandNode): string =>
  `    ${powershellWord(path)} = @{ below = ${map(
    commands.map((one) => [one.path.split(' ').at(-1) ?? '', one.summary]),
  )}; options = ${table(options)}; takes = ${takes(options)}; places = @(${kindsAt(places)
    .map(powershellWord)
    .join(', ')}) }`

const table = (options: readonly OptionNode[]): string =>
  map(options.flatMap(({ names, description }) => names.map((name) => [name, description] as const)))

const takes = (options: readonly OptionNode[]): string =>
  map(valued(options).flatMap(({ names, kind }) => names.map((name) => [name, kind] as const)))

/** A table that tells `-V` from `-v`, in the order of the help. */
const map = (rows: readonly (readonly [string, string])[]): string =>
  `@(${rows.map(([word, does]) => `,@(${powershellWord(word)}, ${powershellWord(does)})`).join('; ')})`

const WALK = String.raw`
  function Find($rows, $word) { foreach ($row in $rows) { if ($row[0] -ceq $word) { return $row[1] } }; return $null }
  function Show($word, $does) {
    if ($word.StartsWith($wordToComplete, [StringComparison]::Ordinal)) {
      if (-not $does) { $does = $word }
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $does)
    }
  }
  function Offer($kind, $folder) {
    if ($kind.StartsWith('=')) { foreach ($word in $kind.Substring(1).Split(' ')) { Show $word $word } }
    elseif ($kind -eq 'meeting' -or $kind -eq 'person') {
      if (-not $folder) { $folder = $env:CAREER_DIR }
      if (-not $folder -and $env:APPDATA) {
        $config = Join-Path $env:APPDATA 'career/config.yaml'
        $line = Select-String -LiteralPath $config -Pattern '^folder: "?(.*?)"?$' -ErrorAction SilentlyContinue |
          Select-Object -First 1
        if ($line) { $folder = $line.Matches[0].Groups[1].Value -replace '^~', $HOME }
      }
      if (-not $folder) { $folder = Join-Path $HOME 'career' }
      $stems = @(Get-ChildItem -LiteralPath (Join-Path $folder 'meetings') -Filter '*.yaml' -ErrorAction SilentlyContinue |
        ForEach-Object { $_.BaseName } | Where-Object { $_ -match '^[\p{L}\p{N}][\p{L}\p{N}-]*$' })
      $stems | ForEach-Object { $_ -replace '^\d{4}-\d\d-\d\d-', '' } | Select-Object -Unique | ForEach-Object { Show $_ $_ }
      if ($kind -eq 'meeting' -and $wordToComplete -match '^\d') { $stems | ForEach-Object { Show $_ $_ } }
    }
  }
  $path = ''; $count = 0; $option = ''; $kind = ''; $ended = $false; $folder = ''
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or
      ($_.Extent.EndOffset -eq $cursorPosition -and $wordToComplete -eq '') } | Select-Object -Skip 1 |
    ForEach-Object { $_.Extent.Text.Trim('"', "'") })
  foreach ($word in $words) {
    if ($kind -and (-not $kind.StartsWith('?') -or -not $word.StartsWith('-'))) {
      if ($option -ceq '--dir') { $folder = $word }
      $kind = ''
    }
    elseif (-not $ended -and $word -eq '--') { $ended = $true; $kind = '' }
    elseif (-not $ended -and $word.StartsWith('--') -and $word.Contains('=')) {
      $kind = ''
      if ($word.StartsWith('--dir=')) { $folder = $word.Substring(6) }
    }
    elseif (-not $ended -and $word.StartsWith('-') -and $word.Length -gt 1) {
      $option = $word
      $kind = Find $tree[$path].takes $word
      if (-not $kind) { $kind = Find $everywhereTakes $word }
    }
    elseif ($count -eq 0 -and $null -ne (Find $tree[$path].below $word)) { $path = "$path $word".TrimStart() }
    else { $count += 1 }
  }
  $here = $tree[$path]
  if ($kind -and (-not $kind.StartsWith('?') -or -not $wordToComplete.StartsWith('-'))) { return Offer $kind.TrimStart('?') $folder }
  if (-not $ended -and $wordToComplete.StartsWith('-')) {
    foreach ($row in @($here.options) + @($everywhere)) { Show $row[0] $row[1] }
    return
  }
  if ($count -eq 0) { foreach ($row in $here.below) { Show $row[0] $row[1] } }
  $places = $here.places
  if ($places.Count -gt 0 -and $places[-1] -eq 'again' -and $count -ge $places.Count - 1) { $count = $places.Count - 2 }
  if ($count -lt $places.Count) { Offer $places[$count] $folder }
}
`
